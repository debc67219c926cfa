/** A line of text, a table or a block of code: what stands between two empty lines. */
export type Block = string;

/** Parts of a page, one under the other; what is empty is left out. */
export const blocks = (...parts: readonly Block[]): Block => parts.filter((part) => part !== "").join("\n\n");

export const code = (text: string): string => `\`${text}\``;

/**
 * Text that holds nothing Markdown would take as its own.
 *
 * @example
 * plain("a | b <c>") // => "a \\| b &lt;c>"
 */
export const plain = (text: string): string =>
  text.replaceAll("<", "&lt;").replaceAll(/[\\|*_`~[\]]/gu, String.raw`\$&`);

/** What a description says, as a sentence of its own. */
export const sentence = (text: string): string => `${plain(text)}${/[.?!:]$/u.test(text) ? "" : "."}`;

/**
 * Where a code host puts a heading: its words in lower case, with hyphens between.
 *
 * @example
 * slug("Batch line") // => "batch-line"
 */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");

/** A link to a heading of the same page. */
export const linkTo = (heading: string): string => `[${heading}](#${slug(heading)})`;

/** Without columns made even: so a row that changes is one line that changes. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [head, head.map(() => "---"), ...rows].map(line).join("\n");
}

export const fenced = (language: string, text: string): Block => `\`\`\`${language}\n${text}\n\`\`\``;

/**
 * Names in a row, as in a sentence.
 *
 * @example
 * listed(["a", "b", "c"]) // => "a, b and c"
 */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
