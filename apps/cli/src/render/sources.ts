import type { FactView, Source } from "@channelwise/policy-core";
import { besides } from "./document.js";
import type { Words } from "./words.js";

/** What a statement rests on: a paragraph, a law, or a page with whose word it is and its title; and when that said it. */
export function sourceText(source: Source, { policy, catalogue }: Words, said?: string): string {
  switch (source.kind) {
    case "note":
      return besides(source.cite, said);
    case "law":
      return besides(source.cite, said, source.url);
    case "public":
      return besides(catalogue.grades[source.grade], `${source.title}, ${source.publisher}`, said, source.url);
    case "assumption":
    default:
      return besides(policy.terms.basis.assumption, said);
  }
}

/** When a fact's source said it: the date that it bears itself. The note bears none, and nor does an assumption. */
function saidOn({ source, asOf }: FactView, { catalogue }: Words): string | undefined {
  if (asOf !== null) return catalogue.statedOn(asOf);
  return source.kind === "public" ? catalogue.undated : undefined;
}

/** What a fact rests on, when that was said, and whether it may have passed. */
export const factNote = (fact: FactView, words: Words): string =>
  sourceText(fact.source, words, besides(saidOn(fact, words), fact.dated ? words.catalogue.dated : undefined));
