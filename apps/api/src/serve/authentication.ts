import type { Language, Result } from "@channelwise/policy-core";
import { openApiKeys } from "../auth/api-keys/api-key-authenticator.js";
import { createAuthenticator } from "../auth/authenticator.js";
import type { Authenticator } from "../auth/caller.js";
import { createOidc } from "../auth/oidc/oidc-authenticator.js";
import type { Settings } from "../settings/settings.js";

/** Who is let in, as the settings say; nothing where everybody is. Fails where the keys cannot be read. */
export async function authenticationBy(
  { apiKeysFile, oidc }: Settings,
  lang: Language,
  onProblem: (message: string) => void,
): Promise<Result<Authenticator | undefined>> {
  const keys = apiKeysFile === undefined ? undefined : await openApiKeys({ path: apiKeysFile, lang, onProblem });
  if (keys?.ok === false) return keys;
  const issuer = oidc === undefined ? undefined : createOidc({ ...oidc, lang, onProblem });
  if (keys === undefined && issuer === undefined) return { ok: true, value: undefined };
  return { ok: true, value: createAuthenticator({ apiKeys: keys?.value, oidc: issuer }) };
}
