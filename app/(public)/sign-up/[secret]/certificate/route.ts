import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { fileResponse } from "@/lib/exports";
import { paperPdf } from "@/lib/paper-pdf";
import { portalName } from "@/lib/settings/queries";
import { certificate } from "@/lib/sign-ups/document";
import { signUpBehind } from "@/lib/sign-ups/queries";

/** That somebody was there, as PDF, for the holder of the mail's link. */
export async function GET(_: Request, { params }: RouteContext<"/sign-up/[secret]/certificate">) {
  const card = await signUpBehind((await params).secret);
  if (!card?.certified) notFound();
  const t = await getTranslations("conferences.signUps");
  const paper = certificate(card, await portalName(), t, await getLocale());
  return fileResponse(await paperPdf(paper), "application/pdf", `${paper.title}.pdf`);
}
