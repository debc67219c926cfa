import type { Decision, Policy } from "@channelwise/policy-core";
import { dateInWords } from "../texts/date-in-words.js";
import { besides, section, type Document, type Item } from "./document.js";
import { factNote } from "./sources.js";
import { capital, type Words } from "./words.js";

type Clause = Policy["rules"][number] | Policy["cautions"][number];

/** The clauses of the policy that an answer is made of. */
function clausesIn({ reasons, cautions }: Decision, { data }: Words): readonly Clause[] {
  const ids = new Set([...reasons.map(({ rule }) => rule), ...cautions.map(({ id }) => id)]);
  return [...data.rules, ...data.cautions].filter(({ id }) => ids.has(id));
}

/** The public facts that an answer leans on: each with whose word it is. */
function factItems(decision: Decision, words: Words): readonly Item[] {
  const { channel } = decision;
  const leansOn = new Set(clausesIn(decision, words).flatMap(({ citesFacts }) => citesFacts ?? []));
  const facts = words.data.channels.find(({ id }) => id === channel)?.facts ?? [];
  const { fact: names } = words.policy.terms;
  return facts
    .filter(
      ({ id, source }) =>
        source.kind === "public" && [...leansOn].some((one) => id === one || id.startsWith(`${one}-`)),
    )
    .map((fact) => ({
      content: `${capital(names[fact.id] ?? fact.id)}${words.colon}${words.policy.channels[channel]?.facts[fact.id] ?? ""}`,
      notes: [factNote({ ...fact, name: names[fact.id] ?? fact.id, text: "" }, words)],
    }));
}

/** What an answer cites beside the note, by title: laws, instructions, and the pages of public facts. */
export function citedSources(decision: Decision, words: Words): Document {
  const { reasons, conditions, cautions } = decision;
  const cited = new Set([...reasons, ...conditions, ...cautions].flatMap(({ cites }) => cites));
  const laws = words.data.sources
    .filter(({ id }) => [...cited].some((cite) => cite === id || cite.startsWith(`${id} `)))
    .map(({ id, title, date, url }): Item => ({
      content: [{ text: id, style: "strong" }, `${words.colon}${title[words.lang]}`],
      notes: [besides(date === undefined ? undefined : dateInWords(date, words.lang), url)].filter(
        (note) => note !== "",
      ),
    }));
  return section(words.answer.sources, [...laws, ...factItems(decision, words)]);
}
