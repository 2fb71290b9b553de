type Tree = [
  segment: string | [string, string, "d", null],
  children: Record<string, Tree>,
  url?: null,
  marker?: "refetch",
];

/**
 * The header of a browser that claims to have every layout of a page and asks for the page alone, so that nothing its layouts refuse is
 * in the way. Takes the page's name in the build ("/(portal)/municipalities/[code]/page") and the address that is asked for.
 */
export function craftedState(page: string, path: string) {
  const given = path.split("?")[0]!.split("/").slice(1);
  const tree = (segments: string[]): Tree => {
    const [segment, ...others] = segments;
    if (segment === undefined || segment === "page") return ["__PAGE__", {}, null, "refetch"];
    const value = segment.startsWith("(") ? "" : (given.shift() ?? "");
    const named = /^\[(\w+)\]$/.exec(segment);
    return [named ? [named[1]!, value, "d", null] : segment, { children: tree(others) }];
  };
  return encodeURIComponent(JSON.stringify(["", { children: tree(page.split("/").slice(1)) }]));
}
