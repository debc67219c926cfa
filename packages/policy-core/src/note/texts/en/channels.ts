import type { NoteTexts } from "../shape.js";
import { element, imessage, otherApp, teams, telegram, threema, viber, wire } from "./other-apps.js";
import { avaya, email, signal, whatsapp } from "./note-channels.js";

export const channels: NoteTexts["channels"] = {
  email,
  avaya,
  signal,
  wire,
  threema,
  whatsapp,
  element,
  imessage,
  "other-app": otherApp,
  teams,
  telegram,
  viber,
};
