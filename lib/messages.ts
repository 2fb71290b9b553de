import daAccount from "@/messages/da/account.json";
import daAccounts from "@/messages/da/accounts.json";
import daActivities from "@/messages/da/activities.json";
import daAttendances from "@/messages/da/attendances.json";
import daCalculations from "@/messages/da/calculations.json";
import daCalendars from "@/messages/da/calendars.json";
import daCases from "@/messages/da/cases.json";
import daCommittees from "@/messages/da/committees.json";
import daComparisons from "@/messages/da/comparisons.json";
import daConferences from "@/messages/da/conferences.json";
import daConversations from "@/messages/da/conversations.json";
import daDataRequests from "@/messages/da/data-requests.json";
import daDatasets from "@/messages/da/datasets.json";
import daDebate from "@/messages/da/debate.json";
import daDemo from "@/messages/da/demo.json";
import daEchoes from "@/messages/da/echoes.json";
import daEfforts from "@/messages/da/efforts.json";
import daErrors from "@/messages/da/errors.json";
import daFailure from "@/messages/da/failure.json";
import daFiles from "@/messages/da/files.json";
import daGrants from "@/messages/da/grants.json";
import daGuest from "@/messages/da/guest.json";
import daHome from "@/messages/da/home.json";
import daHomes from "@/messages/da/homes.json";
import daImports from "@/messages/da/imports.json";
import daInterests from "@/messages/da/interests.json";
import daInvitations from "@/messages/da/invitations.json";
import daInvitees from "@/messages/da/invitees.json";
import daItems from "@/messages/da/items.json";
import daLayout from "@/messages/da/layout.json";
import daMail from "@/messages/da/mail.json";
import daMails from "@/messages/da/mails.json";
import daMeasures from "@/messages/da/measures.json";
import daMeetings from "@/messages/da/meetings.json";
import daMinutes from "@/messages/da/minutes.json";
import daMunicipalities from "@/messages/da/municipalities.json";
import daNavigation from "@/messages/da/navigation.json";
import daOpenings from "@/messages/da/openings.json";
import daPictures from "@/messages/da/pictures.json";
import daPolicies from "@/messages/da/policies.json";
import daPolls from "@/messages/da/polls.json";
import daPrivacy from "@/messages/da/privacy.json";
import daProfiles from "@/messages/da/profiles.json";
import daProposals from "@/messages/da/proposals.json";
import daQuarters from "@/messages/da/quarters.json";
import daSearch from "@/messages/da/search.json";
import daSecretariat from "@/messages/da/secretariat.json";
import daSignIn from "@/messages/da/signIn.json";
import daStandings from "@/messages/da/standings.json";
import daStatuses from "@/messages/da/statuses.json";
import daStories from "@/messages/da/stories.json";
import daSuggestions from "@/messages/da/suggestions.json";
import daTables from "@/messages/da/tables.json";
import daTreatments from "@/messages/da/treatments.json";
import daUi from "@/messages/da/ui.json";
import daUploads from "@/messages/da/uploads.json";
import daWas from "@/messages/da/was.json";
import enAccount from "@/messages/en/account.json";
import enAccounts from "@/messages/en/accounts.json";
import enActivities from "@/messages/en/activities.json";
import enAttendances from "@/messages/en/attendances.json";
import enCalculations from "@/messages/en/calculations.json";
import enCalendars from "@/messages/en/calendars.json";
import enCases from "@/messages/en/cases.json";
import enCommittees from "@/messages/en/committees.json";
import enComparisons from "@/messages/en/comparisons.json";
import enConferences from "@/messages/en/conferences.json";
import enConversations from "@/messages/en/conversations.json";
import enDataRequests from "@/messages/en/data-requests.json";
import enDatasets from "@/messages/en/datasets.json";
import enDebate from "@/messages/en/debate.json";
import enDemo from "@/messages/en/demo.json";
import enEchoes from "@/messages/en/echoes.json";
import enEfforts from "@/messages/en/efforts.json";
import enErrors from "@/messages/en/errors.json";
import enFailure from "@/messages/en/failure.json";
import enFiles from "@/messages/en/files.json";
import enGrants from "@/messages/en/grants.json";
import enGuest from "@/messages/en/guest.json";
import enHome from "@/messages/en/home.json";
import enHomes from "@/messages/en/homes.json";
import enImports from "@/messages/en/imports.json";
import enInterests from "@/messages/en/interests.json";
import enInvitations from "@/messages/en/invitations.json";
import enInvitees from "@/messages/en/invitees.json";
import enItems from "@/messages/en/items.json";
import enLayout from "@/messages/en/layout.json";
import enMail from "@/messages/en/mail.json";
import enMails from "@/messages/en/mails.json";
import enMeasures from "@/messages/en/measures.json";
import enMeetings from "@/messages/en/meetings.json";
import enMinutes from "@/messages/en/minutes.json";
import enMunicipalities from "@/messages/en/municipalities.json";
import enNavigation from "@/messages/en/navigation.json";
import enOpenings from "@/messages/en/openings.json";
import enPictures from "@/messages/en/pictures.json";
import enPolicies from "@/messages/en/policies.json";
import enPolls from "@/messages/en/polls.json";
import enPrivacy from "@/messages/en/privacy.json";
import enProfiles from "@/messages/en/profiles.json";
import enProposals from "@/messages/en/proposals.json";
import enQuarters from "@/messages/en/quarters.json";
import enSearch from "@/messages/en/search.json";
import enSecretariat from "@/messages/en/secretariat.json";
import enSignIn from "@/messages/en/signIn.json";
import enStandings from "@/messages/en/standings.json";
import enStatuses from "@/messages/en/statuses.json";
import enStories from "@/messages/en/stories.json";
import enSuggestions from "@/messages/en/suggestions.json";
import enTables from "@/messages/en/tables.json";
import enTreatments from "@/messages/en/treatments.json";
import enUi from "@/messages/en/ui.json";
import enUploads from "@/messages/en/uploads.json";
import enWas from "@/messages/en/was.json";

export type Locale = "da" | "en";

/** One file a noun: add its two imports above and its line in both objects. */
const da = {
  "data-requests": daDataRequests,
  account: daAccount,
  accounts: daAccounts,
  activities: daActivities,
  attendances: daAttendances,
  calculations: daCalculations,
  calendars: daCalendars,
  cases: daCases,
  committees: daCommittees,
  comparisons: daComparisons,
  conferences: daConferences,
  conversations: daConversations,
  datasets: daDatasets,
  debate: daDebate,
  demo: daDemo,
  echoes: daEchoes,
  efforts: daEfforts,
  errors: daErrors,
  failure: daFailure,
  files: daFiles,
  grants: daGrants,
  guest: daGuest,
  home: daHome,
  homes: daHomes,
  imports: daImports,
  interests: daInterests,
  invitations: daInvitations,
  invitees: daInvitees,
  items: daItems,
  layout: daLayout,
  mail: daMail,
  mails: daMails,
  measures: daMeasures,
  meetings: daMeetings,
  minutes: daMinutes,
  municipalities: daMunicipalities,
  navigation: daNavigation,
  openings: daOpenings,
  pictures: daPictures,
  policies: daPolicies,
  polls: daPolls,
  privacy: daPrivacy,
  profiles: daProfiles,
  proposals: daProposals,
  quarters: daQuarters,
  search: daSearch,
  secretariat: daSecretariat,
  signIn: daSignIn,
  standings: daStandings,
  statuses: daStatuses,
  stories: daStories,
  suggestions: daSuggestions,
  tables: daTables,
  treatments: daTreatments,
  ui: daUi,
  uploads: daUploads,
  was: daWas,
};

const en = {
  "data-requests": enDataRequests,
  account: enAccount,
  accounts: enAccounts,
  activities: enActivities,
  attendances: enAttendances,
  calculations: enCalculations,
  calendars: enCalendars,
  cases: enCases,
  committees: enCommittees,
  comparisons: enComparisons,
  conferences: enConferences,
  conversations: enConversations,
  datasets: enDatasets,
  debate: enDebate,
  demo: enDemo,
  echoes: enEchoes,
  efforts: enEfforts,
  errors: enErrors,
  failure: enFailure,
  files: enFiles,
  grants: enGrants,
  guest: enGuest,
  home: enHome,
  homes: enHomes,
  imports: enImports,
  interests: enInterests,
  invitations: enInvitations,
  invitees: enInvitees,
  items: enItems,
  layout: enLayout,
  mail: enMail,
  mails: enMails,
  measures: enMeasures,
  meetings: enMeetings,
  minutes: enMinutes,
  municipalities: enMunicipalities,
  navigation: enNavigation,
  openings: enOpenings,
  pictures: enPictures,
  policies: enPolicies,
  polls: enPolls,
  privacy: enPrivacy,
  profiles: enProfiles,
  proposals: enProposals,
  quarters: enQuarters,
  search: enSearch,
  secretariat: enSecretariat,
  signIn: enSignIn,
  standings: enStandings,
  statuses: enStatuses,
  stories: enStories,
  suggestions: enSuggestions,
  tables: enTables,
  treatments: enTreatments,
  ui: enUi,
  uploads: enUploads,
  was: enWas,
};

/** A key that one language lacks fails the type check. */
export const messages: Record<Locale, typeof da & typeof en> = { da, en };

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof da;
  }
}
