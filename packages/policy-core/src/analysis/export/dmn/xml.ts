/** An element, as it is written: lines that are not indented yet. */
export type Element = readonly string[];

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', "&quot;");

type Attributes = Readonly<Record<string, string | number>>;

const opening = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(String(value))}"`)].join(" ");

/**
 * An element that holds others.
 *
 * @example
 * element("rule", { id: "a" }, textElement("text", "x < 1"))
 * // => ['<rule id="a">', '  <text>x &lt; 1</text>', '</rule>']
 */
export function element(name: string, attributes: Attributes, ...inside: readonly Element[]): Element {
  if (inside.length === 0) return [`<${opening(name, attributes)} />`];
  return [`<${opening(name, attributes)}>`, ...inside.flat().map((line) => `  ${line}`), `</${name}>`];
}

/** An element that holds a text alone. */
export const textElement = (name: string, text: string): Element => [`<${name}>${escapeText(text)}</${name}>`];

/** A whole document. */
export const xmlText = (root: Element): string => `${['<?xml version="1.0" encoding="UTF-8"?>', ...root].join("\n")}\n`;
