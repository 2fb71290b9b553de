import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Proof } from "@/components/senders/proof";
import { Row, Rows } from "@/components/ui/rows";
import { When } from "@/components/ui/when";
import type { Signed } from "@/lib/senders/queries";

/** Activities that show us as sender, each with where one can see it. */
export function SignedList({ signed }: { signed: Signed[] }) {
  const t = useTranslations("senders.signed");
  return (
    <Rows tight>
      {signed.map(({ id, title, on, project, proof }) => (
        <Row
          key={id}
          href={`/activities/${id}` as Route}
          title={title}
          meta={
            <>
              <When at={on} short />. {project}
            </>
          }
        >
          <p className="mt-1">{proof ? <Proof proof={proof} /> : <span className="meta">{t("noProof")}</span>}</p>
        </Row>
      ))}
    </Rows>
  );
}
