import { cast, key, towns } from "./cast-keys";
import type { Tx } from "./rehearsal";

export const provider = key(79, 1);

/** The home town brings its own login, and its politician has linked it. */
export async function plantLogins(tx: Tx) {
  await tx`insert into oidc_providers (id, municipality_code, issuer, client_id, sealed, domains) values
    (${provider}, ${towns.home}, 'https://login.example', 'portal', 'sealed', '{stage.example}')`;
  await tx`insert into oidc_accounts (id, person_id, provider_id, issuer, subject) values
    (${key(79, 2)}, ${cast.kmp}, ${provider}, 'https://login.example', 'politician')`;
}
