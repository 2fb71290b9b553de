import { z } from "zod";
import { day } from "@/lib/input";
import { policyValues } from "@/lib/policies/input";

const period = z.object({ from: day.optional().catch(undefined), until: day.optional().catch(undefined) });

/** What an address asks to replay: a period, and a rule where the form was sent; `wrong` where it was and makes no sense. */
export function readSimulation(asked: Record<string, string | string[] | undefined>) {
  const rule = policyValues.payment.safeParse(asked);
  return { ...period.parse(asked), rule: rule.data, wrong: asked.guests !== undefined && !rule.success };
}
