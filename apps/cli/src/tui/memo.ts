/** What is known under a chain of keys: objects, which it does not keep alive, and strings. */
interface Known<Value> {
  readonly byObject: WeakMap<object, Known<Value>>;
  readonly byText: Map<string, Known<Value>>;
  found?: { readonly value: Value };
}

const nothing = <Value>(): Known<Value> => ({ byObject: new WeakMap(), byText: new Map() });

function under<Value>(known: Known<Value>, key: object | string): Known<Value> {
  const next = (typeof key === "string" ? known.byText.get(key) : known.byObject.get(key)) ?? nothing<Value>();
  if (typeof key === "string") known.byText.set(key, next);
  else known.byObject.set(key, next);
  return next;
}

/**
 * A function that remembers what it gave, for as long as the objects that it depends on are held by somebody.
 *
 * @param keysOf - all that the result depends on: objects by identity, the first of them, and strings
 */
export function memo<Given extends readonly unknown[], Value>(
  make: (...given: Given) => Value,
  keysOf: (...given: Given) => readonly [object, ...(object | string)[]],
): (...given: Given) => Value {
  const root = nothing<Value>();
  return (...given) => {
    const known = keysOf(...given).reduce<Known<Value>>(under, root);
    known.found ??= { value: make(...given) };
    return known.found.value;
  };
}

const FEW = 6;

/**
 * A function that remembers its last few results, by all that they depend on.
 *
 * @param dependencies - compared one by one, by identity
 */
export function recent<Given extends readonly unknown[], Value>(
  make: (...given: Given) => Value,
  dependencies: (...given: Given) => readonly unknown[],
): (...given: Given) => Value {
  let known: readonly { readonly on: readonly unknown[]; readonly value: Value }[] = [];
  return (...given) => {
    const on = dependencies(...given);
    const found = known.find((one) => one.on.every((dependency, place) => dependency === on[place]));
    if (found !== undefined) return found.value;
    const value = make(...given);
    known = [{ on, value }, ...known.slice(0, FEW - 1)];
    return value;
  };
}
