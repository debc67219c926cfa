import { EXIT } from "../exit.js";
import { noteDocument, paragraphDocument } from "../render/catalogue.js";
import { answer, refuse } from "../session.js";
import type { RunCommand } from "./command.js";

/**
 * A paragraph's id as people write it.
 *
 * @example
 * paragraphId(" § 12 (1)") // => "§12(1)"
 */
const paragraphId = (given: string): string => `§${given.replaceAll(/[\s§]/gu, "")}`;

export const note: RunCommand = async (session, [given]) => {
  const { pdp, lang, words } = session;
  const paragraphs = pdp.catalogue({ lang }).note;
  if (given === undefined) {
    await answer(session, paragraphs, () => noteDocument(paragraphs));
    return EXIT.answered;
  }
  const paragraph = paragraphs.find(({ id }) => id === paragraphId(given));
  if (paragraph === undefined) {
    const known = paragraphs.map(({ id }) => id);
    return refuse(session, [{ where: "PARAGRAPH", message: words.faults.unknownParagraph(known) }]);
  }
  await answer(session, paragraph, () => paragraphDocument(paragraph, paragraphs, words));
  return EXIT.answered;
};
