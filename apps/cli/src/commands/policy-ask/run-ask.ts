import { askClaim, parseClaim, type ClaimAnswer, type ClaimFault } from "@channelwise/policy-core";
import { complaintLines } from "../../complaint-lines.js";
import { EXIT, type ExitCode } from "../../exit.js";
import { besides, paragraph, section, title, type Document } from "../../render/document.js";
import { answer, type Session } from "../../session.js";
import { askTexts } from "./texts.js";

/** Looks for a claim in every cell of the policy. */
export async function runAsk(session: Session, words: readonly string[]): Promise<ExitCode> {
  const text = words.join(" ");
  const { pdp, lang, say, io } = session;
  const claim = parseClaim(text, pdp.policy, { lang });
  if (!claim.ok) {
    const [fault] = claim.errors;
    await say(`${await complaintLines([{ where: "CLAIM", message: fault.message }], io)}${pointedOut(text, fault)}`);
    return EXIT.wrongRequest;
  }
  const answered = askClaim(claim.value, pdp);
  await answer(session, answered, () => documentOf(answered, session));
  return answered.holds ? EXIT.answered : EXIT.gateClosed;
}

/** As much of a claim as a line of a terminal holds. */
const BEFORE = 40;
const SHOWN = 76;

/**
 * The claim with what is wrong pointed out below it. Words that no claim has are not repeated: one may be an address.
 *
 * @example
 * pointedOut("every emal is suitable", fault) // => "  every emal is suitable\n        ^^^^\n"
 */
export function pointedOut(text: string, { offset, length }: Pick<ClaimFault, "offset" | "length">): string {
  if (text.trim() === "") return "";
  const plain = text.replaceAll(/\S+/gu, (word) => (/^[a-z0-9=-]+$/iu.test(word) ? word : "?".repeat(word.length)));
  const from = Math.max(0, offset - BEFORE);
  const shown = plain.slice(from, from + SHOWN).replaceAll(/\s/gu, " ");
  return `  ${shown}\n  ${" ".repeat(offset - from)}${"^".repeat(Math.min(length, SHOWN - (offset - from)))}\n`;
}

function documentOf({ holds, cells, so, example }: ClaimAnswer, { lang, words }: Session): Document {
  const say = askTexts[lang];
  const number = (count: number) => count.toLocaleString(lang);
  const shown = example && JSON.stringify(example.request ?? example.attributes);
  return [
    title({ text: holds ? say.yes : say.no, style: "strong" }),
    paragraph(cells === 0 ? say.aboutNothing : say.counted(number(so), number(cells))),
    ...section(
      say.example,
      example === undefined || shown === undefined
        ? []
        : [
            {
              mark: example.outcome,
              content: say.gets(shown, words.policy.terms.outcome[example.outcome]),
              notes: [besides(...example.rules)],
            },
          ],
    ),
  ];
}
