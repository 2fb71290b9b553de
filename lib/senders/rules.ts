/** Where a proof can be looked at: an address on the web that stands alone. Anything else is words. */
export const proofLink = (proof: string) => {
  const typed = proof.trim();
  return /^https?:\/\/\S+$/i.test(typed) && URL.canParse(typed) ? new URL(typed) : undefined;
};
