/** Makes each formatter once: Intl's are dear to make and cheap to use. */
const once = <Options, Format>(make: (tag: string, options?: Options) => Format) => {
  const made = new Map<string, Format>();
  return (tag: string, options?: Options) => {
    const key = tag + JSON.stringify(options ?? {});
    const format = made.get(key) ?? make(tag, options);
    made.set(key, format);
    return format;
  };
};

export const dateFormat = once((tag, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
export const numberFormat = once((tag, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
export const listFormat = once((tag, options?: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));
