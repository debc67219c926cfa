import { SAID, type Choice, type SaidAttribute, type YesNo, type YesNoField } from "@channelwise/policy-core";

/** What is said of an attribute that requests say in a field of the same name, in one language. */
export interface AttributeWords {
  /** In running text, as where a rule names it. */
  readonly label: string;
  /** In the help of the command: what its option says. */
  readonly option: string;
  /** Before its field in the interface. */
  readonly field: string;
  /** In the help of the interface: what the key for its field asks. */
  readonly ask: string;
}

/** What is said of one that is yes or no, besides. */
export interface YesNoWords extends AttributeWords {
  /** Of requests in which it is so, and in which it is not. */
  readonly requests: Readonly<Record<YesNo, string>>;
}

/** The words for all of them. */
export type AllAttributeWords = Readonly<Record<Choice, AttributeWords> & Record<YesNoField, YesNoWords>>;

/** The name of the command by which the field of an attribute is asked for in the interface. */
export type AskCommand = `ask${Capitalize<SaidAttribute>}`;

export const askCommandOf = (name: SaidAttribute): AskCommand =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its first letter is a capital now
  `ask${name.charAt(0).toUpperCase()}${name.slice(1)}` as AskCommand;

function textsBy<K extends string>(
  words: AllAttributeWords,
  keyOf: (name: SaidAttribute) => K,
  textOf: (words: AttributeWords) => string,
): Readonly<Record<K, string>> {
  const texts = SAID.map((name) => [keyOf(name), textOf(words[name])]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each of them has its words
  return Object.fromEntries(texts) as Readonly<Record<K, string>>;
}

/** One kind of words for each of them, by its name. */
export const textsOf = (
  words: AllAttributeWords,
  kind: "label" | "option" | "field",
): Readonly<Record<SaidAttribute, string>> =>
  textsBy(
    words,
    (name) => name,
    (one) => one[kind],
  );

/** What each key asks, by its command. */
export const askTextsOf = (words: AllAttributeWords): Readonly<Record<AskCommand, string>> =>
  textsBy(words, askCommandOf, ({ ask }) => ask);
