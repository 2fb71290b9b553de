import { notFound } from "next/navigation";
import { findDemoMail } from "@/lib/mails/queries";

/** One file of a demo mail, always as a download. */
export async function GET(_: Request, { params }: RouteContext<"/demo/mailbox/[id]/attachments/[number]">) {
  const { id, number } = await params;
  const file = (await findDemoMail(id)).attachments[Number(number)];
  if (!file) notFound();
  const name = encodeURIComponent(file.filename ?? `${number}`);
  return new Response(new Uint8Array(file.content), {
    headers: {
      "Content-Type": file.contentType,
      "Content-Disposition": `attachment; filename*=UTF-8''${name}`,
    },
  });
}
