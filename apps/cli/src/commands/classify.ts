import { EXIT } from "../exit.js";
import type { Flags } from "../flags.js";
import { classificationDocument } from "../render/classification.js";
import { recipientsIn, type GivenRecipient } from "../request/given-recipients.js";
import { readSource, shownSource, STDIN } from "../request/source.js";
import { got, refused, type Read } from "../result.js";
import { answer, refuse, type Session } from "../session.js";
import type { RunCommand } from "./command.js";

/** The lists that were given, in their order: arguments, with the input in the place of `-`, then the file. */
async function readLists(
  operands: readonly string[],
  { toFile }: Flags,
  session: Session,
): Promise<Read<readonly GivenRecipient[]>> {
  const { faults } = session.words;
  const sources = [...operands, ...(toFile === undefined ? [] : [toFile])];
  if (sources.length === 0) return refused([{ message: faults.nothingToClassify }]);
  if (sources.filter((source) => source === STDIN).length > 1) return refused([{ message: faults.stdinTwice }]);
  const given: GivenRecipient[] = [];
  for (const [place, source] of sources.entries()) {
    const isFile = place >= operands.length;
    const isRead = isFile || source === STDIN;
    const text = isRead ? await readSource(source, isFile ? "--to-file" : STDIN, session) : got(source);
    if (!text.ok) return text;
    const name = isRead ? shownSource(source, session.words) : session.words.recipients.argument(place + 1);
    for (const recipient of recipientsIn(name, text.value)) given.push(recipient);
  }
  return given.length === 0 ? refused([{ message: faults.nothingToClassify }]) : got(given);
}

export const classify: RunCommand = async (session, operands, flags) => {
  const { pdp, lang, words, format } = session;
  const given = await readLists(operands, flags, session);
  if (!given.ok) return refuse(session, given.complaints);
  const recipients = given.value.map(({ text }) => text);
  const classification = pdp.classify(recipients, { lang });
  await answer(session, classification, () =>
    classificationDocument({ ...classification, given: given.value, isOwnScreen: format === "text" }, words),
  );
  const isWhole = classification.recipients.every(({ kind }) => kind !== "invalid");
  return isWhole ? EXIT.answered : EXIT.someLinesWrong;
};
