import { nearest, type Catalogue, type Language, type Names, type Result } from "@channelwise/policy-core";
import { EXIT } from "../exit.js";
import { channelDocument, channelList, levelDocument, levelList, ruleDocument, ruleList } from "../render/catalogue.js";
import type { Document } from "../render/document.js";
import type { Words } from "../render/words.js";
import { complaintsIn, got, refused, type Read } from "../result.js";
import { answer, refuse, type Session } from "../session.js";
import type { RunCommand } from "./command.js";

type Part = "channels" | "levels" | "rules";
type View<P extends Part> = Catalogue[P][number];
/** Finds the id that a name means. */
type FindId = (names: Names, name: string, lang: Language) => Result<string>;

/** The entry that an operand names. */
function viewNamed<V extends { readonly id: string }>(
  name: string,
  views: readonly V[],
  { pdp, lang, words }: Session,
  find: FindId | undefined,
): Read<V> {
  const found = find?.(pdp.names, name, lang);
  const view = views.find(({ id }) => id === (found?.ok === true ? found.value : name));
  if (view !== undefined) return got(view);
  const known = views.map(({ id }) => id);
  const message = found?.ok === false ? found.errors[0].message : words.faults.unknownId(nearest(name, known), known);
  return refused([{ where: "ID", message }]);
}

/** A command that lists a part of what the policy holds, and shows the entries that are named. */
function catalogueCommand<P extends Part>(
  name: P,
  list: (views: readonly View<P>[], words: Words) => Document,
  document: (view: View<P>, words: Words) => Document,
  find?: FindId,
): RunCommand {
  return async (session, operands) => {
    const { pdp, lang, words } = session;
    const views: readonly View<P>[] = pdp.catalogue({ lang })[name];
    if (operands.length === 0) {
      await answer(session, views, () => list(views, words));
      return EXIT.answered;
    }
    const read = operands.map((operand) => viewNamed<View<P>>(operand, views, session, find));
    const chosen = read.flatMap((one) => (one.ok ? [one.value] : []));
    if (chosen.length < read.length) return refuse(session, complaintsIn(...read));
    const data = chosen.length === 1 ? chosen[0] : chosen;
    await answer(session, data, () => chosen.flatMap((view) => document(view, words)));
    return EXIT.answered;
  };
}

export const channels = catalogueCommand("channels", channelList, channelDocument, (names, name, lang) =>
  names.channel(name, lang),
);
export const levels = catalogueCommand("levels", levelList, levelDocument, (names, name, lang) =>
  names.level(name, lang),
);
export const rules = catalogueCommand("rules", ruleList, ruleDocument);
