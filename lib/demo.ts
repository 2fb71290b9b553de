/** True where the portal shows itself off: invented people, buttons instead of mails, an open mailbox. */
export const demo = process.env.DEMO === "1";
