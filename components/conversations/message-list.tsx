import { useTranslations } from "next-intl";
import { Field, TextArea } from "@/components/ui/field";
import { When } from "@/components/ui/when";
import type { Message } from "@/lib/conversations/queries";

/** What was said, the oldest first; what is new stands last, next to the answer. */
export function MessageList({ messages }: { messages: readonly Message[] }) {
  const t = useTranslations("conversations");
  return (
    <ol className="grid gap-6">
      {messages.map(({ id, author, mine, kind, body, at, files }) => (
        <li key={id} className={`max-w-measure border-l-4 pl-4 ${mine ? "border-mist" : "border-harbour"}`}>
          <p className="meta">
            <b className="font-strong text-ink">{author}</b> <When at={new Date(at)} time />
            {kind !== "note" && <>, {t(`kinds.${kind}`)}</>}
          </p>
          <p className="mt-1 whitespace-pre-line wrap-anywhere">{body}</p>
          {files.map((file) => (
            <p key={file.id} className="mt-2 wrap-anywhere">
              <a href={`/api/files/${file.id}`} download>
                {file.name}
              </a>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** What is said, and what hangs on it. */
export function MessageFields() {
  const t = useTranslations("conversations.form");
  return (
    <>
      <TextArea name="body" label={t("body")} rows={6} required />
      <Field name="attachment" type="file" label={t("attachment")} hint={t("attachmentHint")} />
    </>
  );
}
