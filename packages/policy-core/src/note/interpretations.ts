import type { NoteInterpretation } from "./entries.js";
import { readingsOfContent } from "./interpretations/content.js";
import { readingsOfMeans } from "./interpretations/means.js";
import { readingsOfPeople } from "./interpretations/people.js";
import { readingsOfRecipients } from "./interpretations/recipients.js";

/** Where the note leaves room: which paragraphs, how we read them and why, and which rules rest on that. */
export const interpretations: readonly NoteInterpretation[] = [
  ...readingsOfContent,
  ...readingsOfMeans,
  ...readingsOfRecipients,
  ...readingsOfPeople,
];
