import type { NoteInterpretation } from "./entries.js";
import { readingsOfContent } from "./interpretations/content.js";
import { readingsOfGroups } from "./interpretations/groups.js";
import { readingsOfMail } from "./interpretations/mail.js";
import { readingsOfMeans } from "./interpretations/means.js";
import { readingsOfPeople } from "./interpretations/people.js";
import { readingsOfRecipients } from "./interpretations/recipients.js";

/**
 * Where the note leaves room: which paragraphs, how we read them and why, which rules rest on that, and whether it settles
 * their outcome or only what a word means.
 */
export const interpretations: readonly NoteInterpretation[] = [
  ...readingsOfContent,
  ...readingsOfMeans,
  ...readingsOfGroups,
  ...readingsOfMail,
  ...readingsOfRecipients,
  ...readingsOfPeople,
];
