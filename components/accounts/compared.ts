import type { Route } from "next";
import type { Compared } from "@/components/accounts/account-bars";
import type { accountSumsOf } from "@/lib/accounts/queries";
import { accountIn, type Period } from "@/lib/accounts/rules";
import type { Municipality } from "@/lib/municipalities/queries";

type Sums = Awaited<ReturnType<typeof accountSumsOf>>;

/** A municipality's account of a period, ready to stand beside others. */
export function comparedOf({ code, name, inhabitants }: Municipality, sums: Sums, period: Period): Compared {
  const account = accountIn(sums, code, period);
  return { key: code, name, href: `/municipalities/${code}` as Route, inhabitants, account };
}
