import type { Language, Policy, Texts } from "@channelwise/policy-core";
import type { CliTexts } from "../texts/texts.js";

/** What there is to say in one language: the command's own texts, and the policy's. */
export interface Words extends CliTexts {
  readonly lang: Language;
  readonly policy: Texts;
  /** The policy itself: what its answers cite. */
  readonly data: Policy;
}

export const channelName = (id: string, { policy }: Words): string => policy.channels[id]?.name ?? id;

/** In running text a label begins small, on its own it begins with a capital; iMessage stays as it is. */
export const capital = (text: string): string => text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
