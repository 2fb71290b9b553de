/** The one origin: in mails, cookies, redirects and links. Host and X-Forwarded-* are never read. */
export const origin = new URL(process.env.AUTH_URL ?? "http://localhost:3000").origin;
export const secure = origin.startsWith("https:");

/**
 * A cookie's name and options. `__Host-` forbids a Domain and needs https, so a sister host cannot plant it.
 * Lax, not Strict: a link opened from web mail must bring the cookie along.
 */
export const cookie = (name: string) => ({
  name: secure ? `__Host-${name}` : name,
  options: { httpOnly: true, sameSite: "lax", path: "/", secure } as const,
});

export type Cookie = ReturnType<typeof cookie>;

/** The language that a reader chose. */
export const localeCookie = cookie("locale");

/** A path of this site, or `otherwise`: `//evil` and `/\evil` lead elsewhere. */
export const localPath = (path: unknown, otherwise = "/") =>
  typeof path === "string" && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : otherwise;

/** What the portal is called until the secretariat says otherwise. */
export const usualName = "Kulturmetropolen";
