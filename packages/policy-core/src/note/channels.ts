import { avaya } from "./channels/avaya.js";
import { element } from "./channels/element.js";
import { email } from "./channels/email.js";
import type { NoteChannel } from "./entries.js";
import { imessage } from "./channels/imessage.js";
import { otherApp } from "./channels/other-app.js";
import { privateEmail } from "./channels/private-email.js";
import { signal } from "./channels/signal.js";
import { sms } from "./channels/sms.js";
import { teams } from "./channels/teams.js";
import { telegram } from "./channels/telegram.js";
import { threema } from "./channels/threema.js";
import { viber } from "./channels/viber.js";
import { whatsapp } from "./channels/whatsapp.js";
import { wire } from "./channels/wire.js";

/**
 * Every channel, in the policy's order (policy.md §4): what the GSC provides, the two apps that the note looks at, the other
 * apps by name, which ranks nothing, and last the means that are no app.
 */
export const channels = [
  email,
  avaya,
  signal,
  whatsapp,
  element,
  imessage,
  teams,
  telegram,
  threema,
  viber,
  wire,
  otherApp,
  sms,
  privateEmail,
] as const satisfies readonly NoteChannel[];
