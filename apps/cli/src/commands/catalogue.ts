import { nearest, type Catalogue } from "@channelwise/policy-core";
import { EXIT } from "../exit.js";
import { channelDocument, channelList, levelDocument, levelList, ruleDocument, ruleList } from "../render/catalogue.js";
import type { Document } from "../render/document.js";
import type { Words } from "../render/words.js";
import { answer, refuse } from "../session.js";
import type { RunCommand } from "./command.js";

type Part = "channels" | "levels" | "rules";
type View<P extends Part> = Catalogue[P][number];

/** A command that lists a part of what the policy holds, and shows one entry when its id is given. */
function catalogueCommand<P extends Part>(
  name: P,
  list: (views: readonly View<P>[], words: Words) => Document,
  document: (view: View<P>, words: Words) => Document,
): RunCommand {
  return async (session, [id]) => {
    const { pdp, lang, words } = session;
    const views: readonly View<P>[] = pdp.catalogue({ lang })[name];
    if (id === undefined) {
      await answer(session, views, () => list(views, words));
      return EXIT.answered;
    }
    const view = views.find((one) => one.id === id);
    if (view === undefined) {
      const known = views.map((one) => one.id);
      return refuse(session, [{ where: "ID", message: words.faults.unknownId(nearest(id, known), known) }]);
    }
    await answer(session, view, () => document(view, words));
    return EXIT.answered;
  };
}

export const channels = catalogueCommand("channels", channelList, channelDocument);
export const levels = catalogueCommand("levels", levelList, levelDocument);
export const rules = catalogueCommand("rules", ruleList, ruleDocument);
