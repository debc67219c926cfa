import type { Language, Request, Result } from "@channelwise/policy-core";
import * as core from "./parse-fully.js";

/** As the core's. */
export const parseRequest = (
  raw: unknown,
  options: { readonly lang: Language; readonly asOf?: string },
): Result<Request> => core.parseRequest(raw, options);

/** As the core's. */
export const parseRecipients = (recipients: readonly string[], lang: Language): Result<Pick<Request, "recipients">> =>
  core.parseRecipients({ recipients }, { lang });
