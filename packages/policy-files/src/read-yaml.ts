import { isMap, isNode, isSeq, LineCounter, parseDocument, visit, type Document } from "yaml";
import { lookForTwins, nameOf, startOf } from "./yaml-twins.js";

/** The names and numbers that lead to a value. */
export type YamlPath = readonly PropertyKey[];

/** What is wrong with a text as YAML, and where. */
export interface YamlFault {
  readonly kind: "syntax" | "tab" | "twice" | "severalDocuments" | "alias" | "tag" | "tooDeep";
  readonly at: Position;
  /** Empty where it is not a field's. */
  readonly path: YamlPath;
}

/** A text of YAML, read. */
export interface YamlSource {
  readonly faults: readonly YamlFault[];
  /** What it holds; `undefined` where that cannot be made out, `null` where it is empty. */
  readonly value: unknown;
  /** Where it stands that a path leads to, or as much of the path as there is. */
  readonly positionOf: (path: YamlPath) => Position | undefined;
}

/** A place in a text; both count from 1. */
export interface Position {
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
}

const KINDS: Readonly<Record<string, YamlFault["kind"]>> = {
  TAB_AS_INDENT: "tab",
  MULTIPLE_DOCS: "severalDocuments",
  BAD_ALIAS: "alias",
  TAG_RESOLVE_FAILED: "tag",
  BAD_DIRECTIVE: "tag",
  RESOURCE_EXHAUSTION: "tooDeep",
};

/** What is further down is told with the place of what it is in. */
const DEPTH = 8;

/**
 * Reads a text as one document of YAML without aliases, a few of which fill any memory, and without tags.
 *
 * @example
 * readYaml("a: 1\na: 2").faults // => [{ kind: "twice", at: { line: 2, column: 1 }, path: ["a"] }]
 */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  // a byte order mark is no part of what is written
  const document = parseDocument(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    // it compares each name with every other one, which takes minutes where there are many
    uniqueKeys: false,
    // "silent" would not tell of several documents
    logLevel: "error",
  });
  const places = [...placesIn(document.contents, [])];
  const offsets = new Map(places.map(({ path, offset }) => [JSON.stringify(path), offset]));
  const positionOf = (path: YamlPath): Position | undefined => {
    const offset = offsets.get(JSON.stringify(path));
    if (offset !== undefined) return positionAt(offset);
    return path.length === 0 ? undefined : positionOf(path.slice(0, -1));
  };

  const wrong = [
    ...[...document.errors, ...document.warnings].map(({ code, pos }) => ({ code, offset: pos[0] })),
    ...aliasesIn(document).map((offset) => ({ code: "BAD_ALIAS", offset })),
  ].map(({ code, offset }): YamlFault => ({ kind: KINDS[code] ?? "syntax", at: positionAt(offset), path: [] }));
  const { twins, tooDeepAt } = lookForTwins(document.contents);
  if (tooDeepAt !== undefined) wrong.push({ kind: "tooDeep", at: positionAt(tooDeepAt), path: [] });
  const twice = twins.map(({ path, offset }): YamlFault => ({ kind: "twice", at: positionAt(offset), path }));
  return {
    faults: [...wrong, ...twice],
    // of a field that is there twice the last one counts, so that what else is wrong is told as well
    value: wrong.length === 0 ? (document.toJS() as unknown) : undefined,
    positionOf,
  };
}

/** Where a field or an item of a list begins. */
interface Place {
  readonly path: YamlPath;
  readonly offset: number;
}

function* placesIn(node: unknown, path: YamlPath): Generator<Place> {
  if (path.length === 0 && isNode(node)) yield { path, offset: startOf(node) };
  if (path.length === DEPTH) return;
  if (isMap(node)) {
    for (const pair of node.items) {
      const name = nameOf(pair);
      yield { path: [...path, name], offset: startOf(pair.key) };
      yield* placesIn(pair.value, [...path, name]);
    }
  }
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      yield { path: [...path, index], offset: startOf(item) };
      yield* placesIn(item, [...path, index]);
    }
  }
}

function aliasesIn(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      offsets.push(startOf(alias));
    },
  });
  return offsets;
}
