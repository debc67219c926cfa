import { nearest, type Case, type CaseChoice, type Pdp } from "@channelwise/policy-core";
import type { Flags } from "../../flags.js";
import { oneOf } from "../../request/choices.js";
import { complaintsIn, got, refused, type Read } from "../../result.js";
import type { CliTexts } from "../../texts/texts.js";
import type { PolicyTestTexts } from "./texts.js";

/** A percentage as people write it. */
const PERCENT = /^(?:100(?:\.0+)?|[0-9]{1,2}(?:\.[0-9]+)?) ?%?$/u;

/** The percentage that has to be covered, if any. */
export function thresholdOf(given: string | undefined, say: PolicyTestTexts): Read<number | undefined> {
  if (given === undefined) return got(undefined);
  if (PERCENT.test(given)) return got(Number.parseFloat(given));
  return refused([{ where: "--threshold", message: say.faults.threshold }]);
}

/** Reads each value of an option that may be given several times; all that are wrong are told. */
function each<T>(
  given: readonly string[] | undefined,
  read: (value: string) => Read<T>,
): Read<readonly T[] | undefined> {
  if (given === undefined) return got(undefined);
  const all = given.map(read);
  const complaints = complaintsIn(...all);
  return complaints.length > 0 ? refused(complaints) : got(all.flatMap((one) => (one.ok ? [one.value] : [])));
}

/**
 * Which of the cases to run; a name that none of them has is a slip, and not a test that passes.
 *
 * @param cases - all there are
 */
export function choiceOf(
  { id, clause, channel }: Flags,
  cases: readonly Case[],
  { policy }: Pdp,
  texts: CliTexts,
  say: PolicyTestTexts,
): Read<CaseChoice> {
  const ids = cases.map((one) => one.id);
  const channels = [...new Set(cases.map(({ request }) => request.channel))];
  const clauses = [...new Set([...policy.paragraphs, ...cases.flatMap((one) => one.clauses)])];
  const read = {
    ids: each(id, (given) =>
      ids.includes(given)
        ? got(given)
        : refused([{ where: "--id", message: say.faults.unknownCase(nearest(given, ids)) }]),
    ),
    clauses: each(clause, (given) => {
      const plain = given.replaceAll(/[\s§]/gu, "");
      const known = clauses.find((one) => one === plain || one === `§${plain}`);
      if (known !== undefined) return got(known);
      return refused([{ where: "--clause", message: texts.faults.unknownParagraph(clauses) }]);
    }),
    channels: each(channel, (given) => oneOf("--channel", given, channels, texts)),
  };
  if (!read.ids.ok || !read.clauses.ok || !read.channels.ok)
    return refused(complaintsIn(read.ids, read.clauses, read.channels));
  return got({ ids: read.ids.value, clauses: read.clauses.value, channels: read.channels.value });
}
