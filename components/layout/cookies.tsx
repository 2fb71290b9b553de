import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";

/** Every cookie that the portal sets, by the name that browsers show, in https with "__Host-" before those of signing in. */
const cookies = {
  session: "session",
  "sign-in": "asked",
  "return-to": "returns",
  passkey: "passkey",
  away: "ownLogin",
  "link-login": "ownLogin",
  "login-state": "ownLogin",
  "login-nonce": "ownLogin",
  "login-proof": "ownLogin",
  "login-return": "ownLogin",
  "login-form": "ownLogin",
  "see-as": "seeAs",
  locale: "locale",
} as const;

const keys = [...new Set(Object.values(cookies))];
const namesOf = (key: (typeof keys)[number]) =>
  Object.entries(cookies).flatMap(([name, own]) => (own === key ? [name] : []));

/** Which cookies there are, what each remembers and for how long. */
export function Cookies() {
  const t = useTranslations("privacy.cookies");
  return (
    <Section title={t("title")} id="cookies">
      <p>{t("text")}</p>
      <dl className="mt-4 max-w-[44rem]">
        {keys.map((key) => (
          <div key={key} className="definition grid gap-x-4 border-t border-mist py-3 mid:grid-cols-[8rem_1fr]">
            <dt>
              {namesOf(key).map((name) => (
                <code key={name} className="block">
                  {name}
                </code>
              ))}
            </dt>
            <dd>
              {t(`named.${key}.purpose`)} <span className="text-ink-2">{t(`named.${key}.life`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">{t("device")}</p>
    </Section>
  );
}
