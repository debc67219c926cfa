import { EXIT } from "../exit.js";
import { classificationTable } from "../render/recipients.js";
import { recipientsOfFile, recipientsOfFlag } from "../request/recipients.js";
import { readSource, STDIN } from "../request/source.js";
import { got, refused, type Read } from "../result.js";
import { answer, refuse, type Session } from "../session.js";
import type { RunCommand } from "./command.js";

/** What was given, in its order, with the input in the place of `-`. */
async function readRecipients(operands: readonly string[], session: Session): Promise<Read<readonly string[]>> {
  const { faults } = session.words;
  if (operands.length === 0) return refused([{ message: faults.nothingToClassify }]);
  const given = operands.flatMap(recipientsOfFlag);
  const place = given.indexOf(STDIN);
  if (place === -1) return got(given);
  if (given.lastIndexOf(STDIN) !== place) return refused([{ message: faults.stdinTwice }]);
  const text = await readSource(STDIN, STDIN, session);
  return text.ok ? got([...given.slice(0, place), ...recipientsOfFile(text.value), ...given.slice(place + 1)]) : text;
}

export const classify: RunCommand = async (session, operands) => {
  const { pdp, lang, words } = session;
  const recipients = await readRecipients(operands, session);
  if (!recipients.ok) return refuse(session, recipients.complaints);
  const classification = pdp.classify(recipients.value, { lang });
  await answer(session, classification, () => classificationTable(classification, words));
  const isWhole = classification.recipients.every(({ kind }) => kind !== "invalid");
  return isWhole ? EXIT.answered : EXIT.someLinesWrong;
};
