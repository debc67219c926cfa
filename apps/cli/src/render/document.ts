import type { Outcome } from "@channelwise/policy-core";

/** A run of text with one meaning. */
export interface Span {
  readonly text: string;
  /** `name`: an id, a domain, a command: shown as it is written. */
  readonly style?: "strong" | "quiet" | "name";
  /** Coloured as this outcome. */
  readonly outcome?: Outcome;
  /** Begins with the outcome's glyph. */
  readonly glyph?: boolean;
}

export type Inline = string | readonly (string | Span)[];

export type Mark = Outcome | "box" | "warning" | "dot";

/**
 * A thing that has a page of its own, for a reader that can go there. `answer`: that on a channel, by the channel's id;
 * `question`: one that was asked before, by its number; `attribute`: where it is said, by its name; `improvement`: a set of
 * changes to be made, by its place in the answer; `cautions`: those that go with a channel, whatever is sent.
 */
export interface Reference {
  readonly kind:
    | "channel"
    | "rule"
    | "paragraph"
    | "interpretation"
    | "answer"
    | "question"
    | "attribute"
    | "improvement"
    | "cautions";
  readonly id: string;
}

export interface Item {
  /** What stands before it: an outcome's glyph, a box to tick, a warning, or a dot when nothing is said. */
  readonly mark?: Mark;
  readonly content: Inline;
  /** Quiet lines below: what it rests on. */
  readonly notes?: readonly string[];
  /** What it is about, where that has a page of its own. */
  readonly leadsTo?: Reference;
}

export type Block =
  | { readonly kind: "title"; readonly content: Inline }
  | { readonly kind: "heading"; readonly content: Span }
  | { readonly kind: "paragraph"; readonly content: Inline; readonly quiet?: boolean }
  | {
      readonly kind: "list";
      readonly items: readonly Item[];
      /** Stands before the first item, on the same line, where no heading does: for what is to be short. */
      readonly label?: string;
    }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Inline[])[] };

/** What there is to read, before it is laid out as text or Markdown. */
export type Document = readonly Block[];

export const FORMATS = ["text", "json", "markdown"] as const;
export type Format = (typeof FORMATS)[number];

export const title = (...content: readonly (string | Span)[]): Block => ({ kind: "title", content });
export const paragraph = (content: Inline): Block => ({ kind: "paragraph", content });
export const quiet = (content: Inline): Block => ({ kind: "paragraph", content, quiet: true });

const heading = (content: string | Span): Block => ({
  kind: "heading",
  content: typeof content === "string" ? { text: content, style: "strong" } : content,
});

/** A heading with a list below it; nothing at all where the list is empty. */
export const section = (content: string | Span, items: readonly Item[]): Document =>
  items.length === 0 ? [] : [heading(content), { kind: "list", items }];

/** A list that begins with its name, on the same line; nothing at all where it is empty. */
export const labelled = (label: string, items: readonly Item[]): Document =>
  items.length === 0 ? [] : [{ kind: "list", items, label }];

/** Texts side by side, with a dot between them; what is absent is left out. */
export const besides = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== "").join(" · ");

export const spansOf = (content: Inline): readonly Span[] =>
  (typeof content === "string" ? [content] : content).map((span) => (typeof span === "string" ? { text: span } : span));

/** The words of an outcome, in its colour and with its glyph. */
export const outcomeSpan = (outcome: Outcome, text: string): Span => ({ text, style: "strong", outcome, glyph: true });
