import { genitive } from "@/lib/genitive";
import { en } from "@/lib/messages-en";
import { usualName } from "@/lib/origin";
import daAbout from "@/messages/da/about.json";
import daAccount from "@/messages/da/account.json";
import daAccounts from "@/messages/da/accounts.json";
import daActivities from "@/messages/da/activities.json";
import daAddressChanges from "@/messages/da/address-changes.json";
import daAgreements from "@/messages/da/agreements.json";
import daAmbassadors from "@/messages/da/ambassadors.json";
import daAttendances from "@/messages/da/attendances.json";
import daAudit from "@/messages/da/audit.json";
import daBrand from "@/messages/da/brand.json";
import daBroken from "@/messages/da/broken.json";
import daCalculations from "@/messages/da/calculations.json";
import daCalendars from "@/messages/da/calendars.json";
import daCases from "@/messages/da/cases.json";
import daCommitments from "@/messages/da/commitments.json";
import daCommittees from "@/messages/da/committees.json";
import daComparisons from "@/messages/da/comparisons.json";
import daConferences from "@/messages/da/conferences.json";
import daConsents from "@/messages/da/consents.json";
import daConversations from "@/messages/da/conversations.json";
import daDataRequests from "@/messages/da/data-requests.json";
import daDatasets from "@/messages/da/datasets.json";
import daDebate from "@/messages/da/debate.json";
import daDecisions from "@/messages/da/decisions.json";
import daDemo from "@/messages/da/demo.json";
import daEchoes from "@/messages/da/echoes.json";
import daEfforts from "@/messages/da/efforts.json";
import daErrors from "@/messages/da/errors.json";
import daEvents from "@/messages/da/events.json";
import daFailure from "@/messages/da/failure.json";
import daFeedback from "@/messages/da/feedback.json";
import daFiles from "@/messages/da/files.json";
import daForecast from "@/messages/da/forecast.json";
import daGrants from "@/messages/da/grants.json";
import daGuest from "@/messages/da/guest.json";
import daHome from "@/messages/da/home.json";
import daHomes from "@/messages/da/homes.json";
import daImports from "@/messages/da/imports.json";
import daInterests from "@/messages/da/interests.json";
import daInvitations from "@/messages/da/invitations.json";
import daInvitees from "@/messages/da/invitees.json";
import daInvoices from "@/messages/da/invoices.json";
import daItems from "@/messages/da/items.json";
import daLayout from "@/messages/da/layout.json";
import daMail from "@/messages/da/mail.json";
import daMailTexts from "@/messages/da/mail-texts.json";
import daMails from "@/messages/da/mails.json";
import daMarketing from "@/messages/da/marketing.json";
import daMatching from "@/messages/da/matching.json";
import daMeasures from "@/messages/da/measures.json";
import daMeetings from "@/messages/da/meetings.json";
import daMilestones from "@/messages/da/milestones.json";
import daMinutes from "@/messages/da/minutes.json";
import daMunicipalities from "@/messages/da/municipalities.json";
import daNavigation from "@/messages/da/navigation.json";
import daNewsletters from "@/messages/da/newsletters.json";
import daOpenings from "@/messages/da/openings.json";
import daOwnLogins from "@/messages/da/own-logins.json";
import daPasskeys from "@/messages/da/passkeys.json";
import daPeople from "@/messages/da/people.json";
import daPersonalData from "@/messages/da/personal-data.json";
import daPictures from "@/messages/da/pictures.json";
import daPolicies from "@/messages/da/policies.json";
import daPolls from "@/messages/da/polls.json";
import daPopulations from "@/messages/da/populations.json";
import daPrices from "@/messages/da/prices.json";
import daPrivacy from "@/messages/da/privacy.json";
import daProcessing from "@/messages/da/processing.json";
import daProfiles from "@/messages/da/profiles.json";
import daProposals from "@/messages/da/proposals.json";
import daQuarters from "@/messages/da/quarters.json";
import daQueues from "@/messages/da/queues.json";
import daReminders from "@/messages/da/reminders.json";
import daRetention from "@/messages/da/retention.json";
import daSearch from "@/messages/da/search.json";
import daSecondFactors from "@/messages/da/second-factors.json";
import daSecretariat from "@/messages/da/secretariat.json";
import daSenders from "@/messages/da/senders.json";
import daSettings from "@/messages/da/settings.json";
import daShares from "@/messages/da/shares.json";
import daSignIn from "@/messages/da/signIn.json";
import daStandings from "@/messages/da/standings.json";
import daStatuses from "@/messages/da/statuses.json";
import daStories from "@/messages/da/stories.json";
import daSubscriptions from "@/messages/da/subscriptions.json";
import daSuggestions from "@/messages/da/suggestions.json";
import daTables from "@/messages/da/tables.json";
import daTreatments from "@/messages/da/treatments.json";
import daUi from "@/messages/da/ui.json";
import daUploads from "@/messages/da/uploads.json";
import daVisits from "@/messages/da/visits.json";
import daWas from "@/messages/da/was.json";

export type Locale = "da" | "en";

/** One file a noun: add its import above and its line here, and the same in lib/messages-en.ts. */
const da = {
  about: daAbout,
  account: daAccount,
  accounts: daAccounts,
  activities: daActivities,
  agreements: daAgreements,
  addressChanges: daAddressChanges,
  ambassadors: daAmbassadors,
  attendances: daAttendances,
  audit: daAudit,
  brand: daBrand,
  broken: daBroken,
  calculations: daCalculations,
  calendars: daCalendars,
  cases: daCases,
  commitments: daCommitments,
  committees: daCommittees,
  comparisons: daComparisons,
  conferences: daConferences,
  consents: daConsents,
  conversations: daConversations,
  "data-requests": daDataRequests,
  datasets: daDatasets,
  debate: daDebate,
  decisions: daDecisions,
  demo: daDemo,
  echoes: daEchoes,
  efforts: daEfforts,
  errors: daErrors,
  events: daEvents,
  failure: daFailure,
  feedback: daFeedback,
  files: daFiles,
  forecast: daForecast,
  grants: daGrants,
  guest: daGuest,
  home: daHome,
  homes: daHomes,
  imports: daImports,
  interests: daInterests,
  invitations: daInvitations,
  invitees: daInvitees,
  invoices: daInvoices,
  items: daItems,
  layout: daLayout,
  mail: daMail,
  mailTexts: daMailTexts,
  mails: daMails,
  marketing: daMarketing,
  matching: daMatching,
  measures: daMeasures,
  meetings: daMeetings,
  milestones: daMilestones,
  minutes: daMinutes,
  municipalities: daMunicipalities,
  navigation: daNavigation,
  newsletters: daNewsletters,
  openings: daOpenings,
  people: daPeople,
  personalData: daPersonalData,
  ownLogins: daOwnLogins,
  passkeys: daPasskeys,
  pictures: daPictures,
  policies: daPolicies,
  polls: daPolls,
  populations: daPopulations,
  prices: daPrices,
  privacy: daPrivacy,
  processing: daProcessing,
  profiles: daProfiles,
  proposals: daProposals,
  quarters: daQuarters,
  queues: daQueues,
  reminders: daReminders,
  retention: daRetention,
  search: daSearch,
  secondFactors: daSecondFactors,
  secretariat: daSecretariat,
  senders: daSenders,
  settings: daSettings,
  shares: daShares,
  signIn: daSignIn,
  standings: daStandings,
  statuses: daStatuses,
  stories: daStories,
  subscriptions: daSubscriptions,
  suggestions: daSuggestions,
  tables: daTables,
  treatments: daTreatments,
  ui: daUi,
  uploads: daUploads,
  visits: daVisits,
  was: daWas,
};

/** A key that one language lacks fails the type check. */
export const messages: Record<Locale, Words> = { da, en };

type Words = typeof da & typeof en;
const written = new RegExp(`${usualName}(s?)(?!\\p{L})`, "gu");
/** A name as a message carries it: its apostrophes and braces are letters. */
const letters = (name: string) => name.replaceAll("'", "''").replaceAll(/[{}]+/g, "'$&'");
const renamed: Partial<Record<Locale, { portal: string; words: Words }>> = {};

/** The words as a portal of this name says them: they are written with the usual one. Made once, and again when it is called something else. */
export function messagesOf(locale: Locale, portal: string): Words {
  if (portal === usualName) return messages[locale];
  const kept = renamed[locale];
  if (kept?.portal === portal) return kept.words;
  const say = (text: string) => text.replaceAll(written, (_, of) => letters(of ? genitive(portal) : portal));
  const words: Words = JSON.parse(JSON.stringify(messages[locale]), (_, text) =>
    typeof text === "string" ? say(text) : text,
  );
  renamed[locale] = { portal, words };
  return words;
}

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof da;
  }
}
