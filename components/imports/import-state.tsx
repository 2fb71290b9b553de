import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ImportErrors } from "@/components/imports/import-errors";
import { MappingForm } from "@/components/imports/mapping-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { Params } from "@/components/ui/table-state";
import { stepImport } from "@/lib/imports/actions";
import type { errorsOf, FoundImport } from "@/lib/imports/queries";
import { formatNumber } from "@/lib/money";

type Props = {
  found: FoundImport;
  errors: Awaited<ReturnType<typeof errorsOf>>;
  mine: boolean;
  remap: boolean;
  params: Params;
};

/** How far an import is, and what comes next. */
export function ImportState({ found, errors, mine, remap, params }: Props) {
  const t = useTranslations("imports");
  const { state } = found;
  return (
    <div className="wrap">
      {state === "failed" && <Failed failure={found.failure} />}
      {mine && (state === "read" || (remap && state === "checked")) && <MappingForm found={found} />}
      {!mine && state === "read" && <PageHead title={t("states.read")} meta={found.fileName} />}
      {state === "checked" && !remap && <Checked found={found} errors={errors} mine={mine} params={params} />}
      {state === "done" && <Done found={found} mine={mine} />}
      {state === "undone" && (
        <PageHead title={t("undoneTitle")} lead={t("undoneText")}>
          <ButtonLink href="/activities/import">{t("anew")}</ButtonLink>
        </PageHead>
      )}
      {(state === "uploaded" ||
        state === "reading" ||
        state === "checking" ||
        state === "importing" ||
        state === "undoing") && <Working found={{ ...found, state }} />}
      {!mine && <p className="meta">{t("theirs")}</p>}
    </div>
  );
}

type Busy = "uploaded" | "reading" | "checking" | "importing" | "undoing";

function Working({ found: { state, rowsDone, rowsTotal } }: { found: FoundImport & { state: Busy } }) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const counts = { done: formatNumber(rowsDone, locale), total: formatNumber(rowsTotal, locale) };
  const counted = rowsTotal > 0 && state !== "undoing";
  return (
    <>
      {/* Asks again by itself, also where no script runs. */}
      <meta httpEquiv="refresh" content="2" />
      <PageHead title={t(`working.${state}`)} lead={t("leave")}>
        <progress
          className="progress"
          aria-label={t(`working.${state}`)}
          {...(counted && { value: rowsDone, max: rowsTotal })}
        />
        {counted && <p className="num mt-2">{t("progress", counts)}</p>}
      </PageHead>
    </>
  );
}

function Failed({ failure }: { failure: string | null }) {
  const t = useTranslations("imports");
  const key = `failures.${failure}` as "failures.unreadable";
  return (
    <PageHead title={t("failedTitle")} lead={t.has(key) ? t(key) : t("failures.unreadable")}>
      <ButtonLink href="/activities/import">{t("anew")}</ButtonLink>
    </PageHead>
  );
}

function Checked({ found, errors, mine, params }: Omit<Props, "remap">) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const { id, rowsNew, rowsKnown, rowsWrong, fileName } = found;
  return (
    <>
      <PageHead
        meta={fileName}
        title={t("checkedTitle", { count: rowsNew, new: formatNumber(rowsNew, locale) })}
        lead={`${t("wrong", { count: rowsWrong })} ${t("known", { count: rowsKnown })}`}
      >
        {mine && (
          <div className="btns">
            {rowsNew > 0 && (
              <Form action={stepImport} hidden={{ id, step: "import" }} submitLabel={t("import", { count: rowsNew })} />
            )}
            <Link href={`/activities/import/${id}?map=1` as Route}>{t("again")}</Link>
          </div>
        )}
      </PageHead>
      {rowsWrong > 0 && <ImportErrors id={id} errors={errors} params={params} />}
    </>
  );
}

function Done({ found, mine }: Pick<Props, "found" | "mine">) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const { id, rowsNew, rowsKnown, rowsWrong, fileName, projectId } = found;
  return (
    <PageHead
      meta={fileName}
      title={t("doneTitle", { count: rowsNew, new: formatNumber(rowsNew, locale) })}
      lead={`${t("wrong", { count: rowsWrong })} ${t("known", { count: rowsKnown })}`}
    >
      <p className="btns mb-6">
        <ButtonLink href={`/efforts/${projectId}`}>{t("see")}</ButtonLink>
        <Link href={"/activities/import" as Route}>{t("anew")}</Link>
      </p>
      {mine && (
        <Fold summary={t("undo")}>
          <p className="mb-4">{t("undoText")}</p>
          <Form action={stepImport} hidden={{ id, step: "undo" }} submitLabel={t("undo")} variant="second" />
        </Fold>
      )}
    </PageHead>
  );
}
