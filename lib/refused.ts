/** A refusal the person should read: its message is a key of messages/…/errors.json. Other errors are our fault. */
export class Refused extends Error {}
