import "server-only";
import { isIPv6 } from "node:net";
import { headers } from "next/headers";

/**
 * The network that this request comes from, to count by. Who sets x-forwarded-for is settled before Next sees it:
 * scripts/client-address.mjs.
 */
export const network = async () => networkOf((await headers()).get("x-forwarded-for") ?? "");

/** An IPv4 address; of an IPv6 one its /64, which is what one household or office gets. */
export function networkOf(address: string) {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(zeros).fill("0"), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
