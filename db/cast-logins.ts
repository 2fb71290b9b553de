import { cast, key, towns } from "./cast-keys";
import type { Tx } from "./rehearsal";

export const provider = key(79, 1);
export const passkey = key(79, 3);

/** The home town brings its own login, and its politician has linked it, and has a passkey. */
export async function plantLogins(tx: Tx) {
  await tx`insert into oidc_providers (id, municipality_code, issuer, client_id, sealed, domains) values
    (${provider}, ${towns.home}, 'https://login.example', 'portal', 'sealed', '{stage.example}')`;
  await tx`insert into oidc_accounts (id, person_id, provider_id, issuer, subject) values
    (${key(79, 2)}, ${cast.kmp}, ${provider}, 'https://login.example', 'politician')`;
  await tx`insert into passkeys (id, person_id, credential_id, public_key, counter, name, example) values
    (${passkey}, ${cast.kmp}, 'credential', 'public', 7, 'Phone', true)`;
}
