import enAbout from "@/messages/en/about.json";
import enAccount from "@/messages/en/account.json";
import enAccounts from "@/messages/en/accounts.json";
import enActivities from "@/messages/en/activities.json";
import enAddressChanges from "@/messages/en/address-changes.json";
import enAgreements from "@/messages/en/agreements.json";
import enAmbassadors from "@/messages/en/ambassadors.json";
import enAttendances from "@/messages/en/attendances.json";
import enAudit from "@/messages/en/audit.json";
import enBrand from "@/messages/en/brand.json";
import enBroken from "@/messages/en/broken.json";
import enCalculations from "@/messages/en/calculations.json";
import enCalendars from "@/messages/en/calendars.json";
import enCases from "@/messages/en/cases.json";
import enCommitments from "@/messages/en/commitments.json";
import enCommittees from "@/messages/en/committees.json";
import enComparisons from "@/messages/en/comparisons.json";
import enConferences from "@/messages/en/conferences.json";
import enConsents from "@/messages/en/consents.json";
import enConversations from "@/messages/en/conversations.json";
import enDataRequests from "@/messages/en/data-requests.json";
import enDatasets from "@/messages/en/datasets.json";
import enDebate from "@/messages/en/debate.json";
import enDecisions from "@/messages/en/decisions.json";
import enDemo from "@/messages/en/demo.json";
import enEchoes from "@/messages/en/echoes.json";
import enEfforts from "@/messages/en/efforts.json";
import enErrors from "@/messages/en/errors.json";
import enEvents from "@/messages/en/events.json";
import enFailure from "@/messages/en/failure.json";
import enFeedback from "@/messages/en/feedback.json";
import enFiles from "@/messages/en/files.json";
import enForecast from "@/messages/en/forecast.json";
import enGrants from "@/messages/en/grants.json";
import enGuest from "@/messages/en/guest.json";
import enHome from "@/messages/en/home.json";
import enHomes from "@/messages/en/homes.json";
import enImports from "@/messages/en/imports.json";
import enInterests from "@/messages/en/interests.json";
import enInvitations from "@/messages/en/invitations.json";
import enInvitees from "@/messages/en/invitees.json";
import enInvoices from "@/messages/en/invoices.json";
import enItems from "@/messages/en/items.json";
import enLayout from "@/messages/en/layout.json";
import enMail from "@/messages/en/mail.json";
import enMailTexts from "@/messages/en/mail-texts.json";
import enMails from "@/messages/en/mails.json";
import enMarketing from "@/messages/en/marketing.json";
import enMatching from "@/messages/en/matching.json";
import enMeasures from "@/messages/en/measures.json";
import enMeetings from "@/messages/en/meetings.json";
import enMilestones from "@/messages/en/milestones.json";
import enMinutes from "@/messages/en/minutes.json";
import enMunicipalities from "@/messages/en/municipalities.json";
import enNavigation from "@/messages/en/navigation.json";
import enNewsletters from "@/messages/en/newsletters.json";
import enOpenings from "@/messages/en/openings.json";
import enOwnLogins from "@/messages/en/own-logins.json";
import enPasskeys from "@/messages/en/passkeys.json";
import enPeople from "@/messages/en/people.json";
import enPersonalData from "@/messages/en/personal-data.json";
import enPictures from "@/messages/en/pictures.json";
import enPolicies from "@/messages/en/policies.json";
import enPolls from "@/messages/en/polls.json";
import enPopulations from "@/messages/en/populations.json";
import enPrices from "@/messages/en/prices.json";
import enPrivacy from "@/messages/en/privacy.json";
import enProcessing from "@/messages/en/processing.json";
import enProfiles from "@/messages/en/profiles.json";
import enProposals from "@/messages/en/proposals.json";
import enQuarters from "@/messages/en/quarters.json";
import enQueues from "@/messages/en/queues.json";
import enReminders from "@/messages/en/reminders.json";
import enRetention from "@/messages/en/retention.json";
import enSearch from "@/messages/en/search.json";
import enSecondFactors from "@/messages/en/second-factors.json";
import enSecretariat from "@/messages/en/secretariat.json";
import enSenders from "@/messages/en/senders.json";
import enSettings from "@/messages/en/settings.json";
import enShares from "@/messages/en/shares.json";
import enSignIn from "@/messages/en/signIn.json";
import enStandings from "@/messages/en/standings.json";
import enStatuses from "@/messages/en/statuses.json";
import enStories from "@/messages/en/stories.json";
import enSubscriptions from "@/messages/en/subscriptions.json";
import enSuggestions from "@/messages/en/suggestions.json";
import enTables from "@/messages/en/tables.json";
import enTreatments from "@/messages/en/treatments.json";
import enUi from "@/messages/en/ui.json";
import enUploads from "@/messages/en/uploads.json";
import enVisits from "@/messages/en/visits.json";
import enWas from "@/messages/en/was.json";
/** The English words, a file a noun as in lib/messages.ts. */
export const en = {
  about: enAbout,
  account: enAccount,
  accounts: enAccounts,
  activities: enActivities,
  agreements: enAgreements,
  addressChanges: enAddressChanges,
  ambassadors: enAmbassadors,
  attendances: enAttendances,
  audit: enAudit,
  brand: enBrand,
  broken: enBroken,
  calculations: enCalculations,
  calendars: enCalendars,
  cases: enCases,
  commitments: enCommitments,
  committees: enCommittees,
  comparisons: enComparisons,
  conferences: enConferences,
  consents: enConsents,
  conversations: enConversations,
  "data-requests": enDataRequests,
  datasets: enDatasets,
  debate: enDebate,
  decisions: enDecisions,
  demo: enDemo,
  echoes: enEchoes,
  efforts: enEfforts,
  errors: enErrors,
  events: enEvents,
  failure: enFailure,
  feedback: enFeedback,
  files: enFiles,
  forecast: enForecast,
  grants: enGrants,
  guest: enGuest,
  home: enHome,
  homes: enHomes,
  imports: enImports,
  interests: enInterests,
  invitations: enInvitations,
  invitees: enInvitees,
  invoices: enInvoices,
  items: enItems,
  layout: enLayout,
  mail: enMail,
  mailTexts: enMailTexts,
  mails: enMails,
  marketing: enMarketing,
  matching: enMatching,
  measures: enMeasures,
  meetings: enMeetings,
  milestones: enMilestones,
  minutes: enMinutes,
  municipalities: enMunicipalities,
  navigation: enNavigation,
  newsletters: enNewsletters,
  openings: enOpenings,
  people: enPeople,
  personalData: enPersonalData,
  ownLogins: enOwnLogins,
  passkeys: enPasskeys,
  pictures: enPictures,
  policies: enPolicies,
  polls: enPolls,
  populations: enPopulations,
  prices: enPrices,
  privacy: enPrivacy,
  processing: enProcessing,
  profiles: enProfiles,
  proposals: enProposals,
  quarters: enQuarters,
  queues: enQueues,
  reminders: enReminders,
  retention: enRetention,
  search: enSearch,
  secondFactors: enSecondFactors,
  secretariat: enSecretariat,
  senders: enSenders,
  settings: enSettings,
  shares: enShares,
  signIn: enSignIn,
  standings: enStandings,
  statuses: enStatuses,
  stories: enStories,
  subscriptions: enSubscriptions,
  suggestions: enSuggestions,
  tables: enTables,
  treatments: enTreatments,
  ui: enUi,
  uploads: enUploads,
  visits: enVisits,
  was: enWas,
};
