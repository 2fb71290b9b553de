/** A period as its words want it: whole years where it is some, else days. */
export const inYears = (days: number) => ({ days, years: days % 365 === 0 ? days / 365 : 0 });
