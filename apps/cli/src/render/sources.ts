import type { FactView, Source } from "@channelwise/policy-core";
import { besides } from "./document.js";
import type { Words } from "./words.js";

/** What a statement rests on: a paragraph, a law, or a page with how official it is; and when that said it. */
export function sourceText(source: Source, { policy, catalogue }: Words, said?: string): string {
  switch (source.kind) {
    case "note":
      return besides(source.cite, said);
    case "law":
      return besides(source.cite, said, source.url);
    case "public":
      return besides(source.grade === "primary" ? catalogue.officialPage : catalogue.report, said, source.url);
    case "assumption":
    default:
      return besides(policy.terms.basis.assumption, said);
  }
}

/** What a fact rests on, when that was said, and whether it may have passed. */
export const factNote = ({ source, asOf, dated }: FactView, words: Words): string =>
  sourceText(
    source,
    words,
    besides(asOf === null ? undefined : words.catalogue.statedOn(asOf), dated ? words.catalogue.dated : undefined),
  );
