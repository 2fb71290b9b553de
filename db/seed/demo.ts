import { writeAccess } from "./access";
import { writeActivities } from "./activities";
import { writeDemoAgreements } from "./agreements";
import { writeAttendances } from "./attendances";
import type { Calendar } from "./calendar";
import { writeCases } from "./cases";
import { writeCommittees } from "./committees";
import { writeConferences } from "./conferences";
import { writeDemoDatasets } from "./datasets";
import { writeDecisions } from "./decisions";
import { writeDemoEfforts } from "./efforts";
import { writeInterests } from "./interests";
import { writeInvitations } from "./invitations";
import { writeLedger } from "./ledger";
import { writeMails } from "./mails";
import { writeMeetings } from "./meetings";
import { writeMinutes } from "./minutes";
import { writePeople } from "./people";
import { writePolicyDecisions } from "./policies";
import { writeStatuses } from "./statuses";
import { writeStories } from "./stories";
import { writeProfiles, writeTalk } from "./talk";
import type { Writer } from "./writer";

/** A co-operation of invented people around today; municipalities, populations and places are real. */
export async function writeDemo(tx: Writer, calendar: Calendar) {
  const agreements = await writeDemoAgreements(tx, calendar);
  await writePeople(tx, calendar);
  await writePolicyDecisions(tx, calendar);
  await writeDecisions(tx, calendar, agreements);
  await writeMeetings(tx, calendar, agreements);
  await writeAttendances(tx);
  await writeMinutes(tx, calendar);
  await writeDemoDatasets(tx, calendar);
  await writeConferences(tx, calendar);
  await writeInterests(tx, calendar, agreements);
  await writeInvitations(tx, calendar, agreements);
  await writeCases(tx, calendar, agreements);
  await writeAccess(tx, calendar);
  await writeMails(tx, calendar);
  await writeDemoEfforts(tx, calendar, agreements);
  await writeActivities(tx, calendar);
  await writeLedger(tx, calendar);
  await writeCommittees(tx, calendar);
  await writeStatuses(tx, calendar);
  await writeStories(tx, calendar);
  await writeTalk(tx, calendar);
  await writeProfiles(tx, calendar);
}
