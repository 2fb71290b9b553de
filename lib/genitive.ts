/** Of a name in Danish: Ishøjs, Køges; after s, x and z an apostrophe: Halsnæs'. */
export const genitive = (name: string) => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`);
