import { isMap, isNode, isScalar, isSeq, type Pair } from "yaml";

/** As of JSON: what reads a text by calling itself would run out of stack. */
const MAX_DEPTH = 64;
/** The path of a twin is as long as it lies deep, and there may be as many as a file has lines. */
const MAX_PATHS = 100;

/** A field that stands there more than once. */
interface Twin {
  /** Empty where many come before it. */
  readonly path: readonly PropertyKey[];
  readonly offset: number;
}

/** What is in a collection, and what that is in. */
interface Inside {
  readonly node: unknown;
  readonly name: PropertyKey;
  readonly parent: Inside | undefined;
  readonly depth: number;
}

export const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "");
export const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function pathOf(name: PropertyKey, parent: Inside): readonly PropertyKey[] {
  const path = [name];
  for (let at = parent; at.parent !== undefined; at = at.parent) path.push(at.name);
  return path.toReversed();
}

/**
 * The fields of a document of YAML that stand there more than once, at whatever depth, and where it begins to nest too deep.
 *
 * @example
 * lookForTwins(parseDocument("a: 1\na: 2", { uniqueKeys: false }).contents) // => { twins: [{ path: ["a"], offset: 5 }] }
 */
export function lookForTwins(contents: unknown): { readonly twins: readonly Twin[]; readonly tooDeepAt?: number } {
  const twins: { readonly name: string; readonly parent: Inside; readonly offset: number }[] = [];
  const waiting: Inside[] = [{ node: contents, name: "", parent: undefined, depth: 1 }];
  let tooDeepAt: number | undefined;
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    const { node, depth } = inside;
    const wait = (next: unknown, name: PropertyKey) => {
      if (!isMap(next) && !isSeq(next)) return;
      if (depth === MAX_DEPTH) tooDeepAt ??= startOf(next);
      else waiting.push({ node: next, name, parent: inside, depth: depth + 1 });
    };
    if (isSeq(node)) for (const [index, item] of node.items.entries()) wait(item, index);
    if (isMap(node)) {
      const seen = new Set<string>();
      for (const pair of node.items) {
        const name = nameOf(pair);
        if (seen.has(name)) twins.push({ name, parent: inside, offset: startOf(pair.key) });
        seen.add(name);
        wait(pair.value, name);
      }
    }
  }
  const found = twins
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ name, parent, offset }, index) => ({ path: index < MAX_PATHS ? pathOf(name, parent) : [], offset }));
  return { twins: found, ...(tooDeepAt !== undefined && { tooDeepAt }) };
}
