import { expect, test } from "vitest";
import { normaliseAnyDomain, normaliseDomain } from "./normalise-domain.js";
import { parseAnyRecipient, parseRecipient } from "./parse-recipient.js";
import { isPlainDomain } from "./plain-recipient.js";

/** All texts of up to so many of these signs. */
function* textsOf(signs: string, length: number): Generator<string> {
  yield "";
  if (length === 0) return;
  for (const rest of textsOf(signs, length - 1)) for (const sign of signs) yield sign + rest;
}

test("each short domain that is plain is its own normal form by the full way", () => {
  const plain = [...new Set(textsOf("ax1n-.", 6))].filter((text) => isPlainDomain(text, 0));
  expect(plain.length).toBeGreaterThan(1000);
  expect(plain.filter((text) => normaliseAnyDomain(text) !== text)).toEqual([]);
});

test("each short text is read as by the full way", () => {
  const texts = [...new Set(textsOf("aA1-.@ é", 5))];
  const said = (parse: (text: string) => unknown) => texts.map((text) => JSON.stringify(parse(text)));
  expect(said((text) => parseRecipient(text))).toEqual(said(parseAnyRecipient));
  expect(said(normaliseDomain)).toEqual(said(normaliseAnyDomain));
});
