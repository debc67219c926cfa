import { avaya } from "./channels/avaya.js";
import { element } from "./channels/element.js";
import { email } from "./channels/email.js";
import type { NoteChannel } from "./entries.js";
import { imessage } from "./channels/imessage.js";
import { otherApp } from "./channels/other-app.js";
import { signal } from "./channels/signal.js";
import { teams } from "./channels/teams.js";
import { telegram } from "./channels/telegram.js";
import { threema } from "./channels/threema.js";
import { viber } from "./channels/viber.js";
import { whatsapp } from "./channels/whatsapp.js";
import { wire } from "./channels/wire.js";

/** Every channel, in the order in which the policy lists them. */
export const channels = [
  email,
  avaya,
  signal,
  wire,
  threema,
  whatsapp,
  element,
  imessage,
  otherApp,
  teams,
  telegram,
  viber,
] as const satisfies readonly NoteChannel[];
