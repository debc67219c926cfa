import type { Catalogue, InterpretationView, ParagraphView, Pdp, RuleView } from "@channelwise/policy-core";
import { ruleDocument } from "../../render/catalogue.js";
import { paragraph, quiet, section, title, type Document, type Item } from "../../render/document.js";
import { layersSection } from "../../render/layers.js";
import { leadsTo } from "../../render/references.js";
import type { TuiWords } from "../world.js";

const paragraphItem = ({ id, text }: ParagraphView): Item => ({
  content: [{ text: id, style: "strong" }, ` ${text}`],
  ...leadsTo("paragraph", id),
});

/** The paragraphs that something rests on, to go there. */
const restsOn = (cites: readonly string[], { note }: Catalogue, words: TuiWords): Document =>
  section(words.tui.note.restsOn, note.filter(({ id }) => cites.includes(id)).map(paragraphItem));

/** What is laid over the note, and the note, paragraph by paragraph, in our words. */
export const noteList = ({ note }: Catalogue, pdp: Pdp, words: TuiWords): Document => [
  title({ text: words.tui.views.note, style: "strong" }),
  quiet(words.catalogue.inOurWords),
  ...layersSection(pdp, words),
  { kind: "list", items: note.map(paragraphItem) },
];

/** A rule, and the paragraphs that it rests on. */
export const rulePage = (rule: RuleView, catalogue: Catalogue, words: TuiWords): Document => [
  ...ruleDocument(rule, words),
  ...restsOn(rule.cites, catalogue, words),
];

/** How we read the note where it does not say, with what rests on that. */
export const interpretationPage = (
  { question, answer, why, wouldChange, cites, rules }: InterpretationView,
  catalogue: Catalogue,
  words: TuiWords,
): Document => [
  title({ text: question, style: "strong" }),
  quiet(words.tui.note.reading),
  paragraph(answer),
  paragraph(why),
  paragraph(words.catalogue.wouldChange(wouldChange)),
  ...section(
    words.catalogue.rules,
    catalogue.rules
      .filter(({ id }) => rules.some((rule) => rule.id === id))
      .map(({ id, text }) => ({ content: [{ text: id, style: "name" }], notes: [text], ...leadsTo("rule", id) })),
  ),
  ...restsOn(cites, catalogue, words),
];
