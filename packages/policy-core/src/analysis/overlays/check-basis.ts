import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Overlay } from "../../model/overlay.js";
import { pointerTo, type Fault } from "../../model/result.js";
import { BASES, type Basis, type Language } from "../../model/vocabulary.js";

/** What only rules of the policy itself rest on, for only they are made from the note. */
const OF_THE_NOTE: readonly Basis[] = ["explicit", "derived"];

/** Rules of an overlay that claim to be what the note says. Faults `claims-note`. */
export function checkBasis({ rules }: Overlay, lang: Language): readonly Fault[] {
  const message = authorMessages[lang].overlay.claimsNote(BASES.filter((basis) => !OF_THE_NOTE.includes(basis)));
  return (rules?.add ?? []).flatMap(({ basis }, index) =>
    OF_THE_NOTE.includes(basis)
      ? [{ code: "claims-note", pointer: pointerTo(["rules", "add", index, "basis"]), message }]
      : [],
  );
}
