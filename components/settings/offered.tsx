import type { ReactNode } from "react";
import { isOn } from "@/lib/settings/queries";
import type { Feature } from "@/lib/settings/rules";

/** A way to begin something, shown when the portal is used for it. */
export const Offered = async ({ feature, children }: { feature: Feature; children: ReactNode }) =>
  (await isOn(feature)) && children;
