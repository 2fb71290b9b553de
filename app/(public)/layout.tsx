import type { ReactNode } from "react";
import { Frame } from "@/components/layout/frame";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
