import type { ReactNode } from "react";
import { Frame } from "@/components/layout/frame";

export default function PortalLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
