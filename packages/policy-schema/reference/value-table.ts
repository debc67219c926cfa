import type { JsonSchema } from "../generate/json-schema.js";
import { blocks, code, plain, table, type Block } from "./markdown.js";
import type { Places } from "./places.js";
import { typeWords } from "./type-words.js";

/** A closed list: its values, how people see them where that differs, and what they mean. */
export function valueTable({ oneOf = [] }: JsonSchema): Block {
  const hasTitles = oneOf.some(({ title }) => title !== undefined);
  return table(
    ["Value", ...(hasTitles ? ["Shown as"] : []), "Meaning"],
    oneOf.map(({ const: value, title = "", description = "" }) => [
      code(String(value)),
      ...(hasTitles ? [plain(title)] : []),
      plain(description),
    ]),
  );
}

/** Objects that one property tells apart: what each holds besides, and what that means. */
export function choiceTable({ oneOf = [] }: JsonSchema, root: JsonSchema, places: Places): Block {
  const choices = oneOf.map(({ properties = {}, required = [], description = "" }) => {
    const entries = Object.entries(properties);
    const [key, told] = entries.find(([, { const: value }]) => value !== undefined) ?? ["", {}];
    const besides = entries.filter(([name]) => name !== key);
    return { key, told, besides, required, description };
  });
  const properties = new Map(choices.flatMap(({ besides }) => besides));
  return blocks(
    `${code(choices[0]?.key ?? "")} tells which one it is.`,
    table(
      [code(choices[0]?.key ?? ""), "Meaning", "Beside it"],
      choices.map(({ told, besides, required, description }) => [
        code(String(told.const)),
        plain(description),
        besides.map(([name]) => `${required.includes(name) ? "" : "perhaps "}${code(name)}`).join(", "),
      ]),
    ),
    table(
      ["Property", "Type", "Meaning"],
      [...properties].map(([name, one]) => [code(name), typeWords(one, root, places), plain(one.description ?? "")]),
    ),
  );
}

/** Shapes of which a document has one: where each is described, and when it is that one. */
export const alternativesTable = ({ anyOf = [] }: JsonSchema, root: JsonSchema, places: Places): Block =>
  table(
    ["One of", "Meaning"],
    anyOf.map((one) => [typeWords(one, root, places), plain(one.description ?? "")]),
  );
