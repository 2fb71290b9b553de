/** The actions that strangers may send; all others lead them to the sign-in, whatever they carry. */
export const openActions = [
  "address-changes: agreeToAddress",
  "address-changes: stopAddressChange",
  "feedback: giveFeedback",
  "interests: registerInterest",
  "invitees: acceptInvitation",
  "invitees: declineInvitation",
  "locale: setLocale",
  "own-logins: enterBy",
  "passkeys: askPasskey",
  "passkeys: enterByPasskey",
  "preview: stopPreview",
  "second-factors: giveFactor",
  "sign-in: askForMail",
  "sign-in: confirm",
  "sign-in: enterDemo",
  "sign-ups: answerOffer",
  "sign-ups: answerOwed",
  "sign-ups: cancelSignUp",
  "sign-ups: chooseSessions",
  "sign-ups: proveSignUp",
  "sign-ups: signUp",
  "subscriptions: changeSubscription",
  "subscriptions: eraseSubscriber",
  "subscriptions: proveSubscription",
  "subscriptions: subscribe",
  "subscriptions: unsubscribe",
  "subscriptions: unsubscribeAtOnce",
];

/** These end the session that sends them. */
export const endings = [
  "account: signOut",
  "account: signOutElsewhere",
  "account: signOutEverywhere",
  "account: endSession",
  "account: leavePortal",
];
