import { quickRequest, type Language, type Request, type Result } from "@channelwise/policy-core";
import * as fully from "./parse-fully.js";

/** As the core's, which the bundle loads for what has something wrong or odd about it. */
export function parseRequest(
  raw: unknown,
  options: { readonly lang: Language; readonly asOf?: string },
): Result<Request> {
  const request = quickRequest(raw, options.asOf);
  return request === undefined ? fully.parseRequest(raw, options) : { ok: true, value: request };
}

/** Recipients are looked at as those of a request, which has a day. */
const ANY_DAY = "2000-01-01";

/** As the core's `parseRecipients`. */
export function parseRecipients(recipients: readonly string[], lang: Language): Result<Pick<Request, "recipients">> {
  const request = quickRequest({ recipients }, ANY_DAY);
  if (request === undefined) return fully.parseRecipients({ recipients }, { lang });
  return { ok: true, value: { recipients: request.recipients } };
}
