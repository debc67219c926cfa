import type { NoteTexts } from "../shape.js";

export const levels: NoteTexts["levels"] = {
  public: "Published, or meant for everyone. Named in §12(1) of the note, which does not define it.",
  "non-sensitive":
    "Not published, but no harm is done if others read it. Named in §12(1) of the note, which does not define it.",
  limite:
    "A distribution marking, not a classification; the note does not mention it. We treat it as sensitive by assumption, which a policy can switch off.",
  sensitive:
    "Not classified, but it needs protecting: by a duty of confidence, or because harm could follow. Named in §12(1) of the note, which does not define it.",
  "restreint-ue":
    "EU classified: disclosure could be a disadvantage to the interests of the EU or its member states. From Council Decision 2013/488/EU, Art. 2, not from the note.",
  "confidentiel-ue":
    "EU classified: disclosure could harm essential interests of the EU or its member states. From Council Decision 2013/488/EU, Art. 2, not from the note.",
  "secret-ue":
    "EU classified: disclosure could seriously harm essential interests of the EU or its member states. From Council Decision 2013/488/EU, Art. 2, not from the note.",
  "tres-secret-ue":
    "EU classified: disclosure could do exceptionally grave damage to essential interests of the EU or its member states. From Council Decision 2013/488/EU, Art. 2, not from the note.",
  unstated: "Nobody said how sensitive the content is. It is never guessed: the answer is to settle the level first.",
};
