import { createRequire, isBuiltin } from "node:module";
import { join } from "node:path";
import type { Plugin } from "esbuild";

const NAMESPACE = "on-first-use";

/** A module with the same exports, each of which loads the real one when it is asked for; Node keeps what was loaded. */
function standIn(exports: unknown, request: string): string {
  const load = `require(${JSON.stringify(request)})`;
  if (typeof exports === "function") return `module.exports = (...given) => ${load}(...given);`;
  const names = Object.keys(exports ?? {}).map((name) => JSON.stringify(name));
  return `for (const name of [${names.join(",")}])
    Object.defineProperty(exports, name, { enumerable: true, get: () => ${load}[name] });`;
}

/**
 * Puts a stand-in in the place of modules that are dear to load and seldom needed, such as large tables: the sources
 * import them as anything else, and need no way to load at will. They are CommonJS, or come with Node.
 *
 * @param fileOf - the file that a package becomes; told besides where it was imported, for it is found from there alone
 */
export const onFirstUse = (names: readonly string[], fileOf: (name: string, importedIn: string) => string): Plugin => ({
  name: NAMESPACE,
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^/ }, ({ path, namespace, resolveDir }) => {
      if (namespace === NAMESPACE) return { path, external: true };
      return names.includes(path) ? { path, namespace: NAMESPACE, pluginData: resolveDir } : undefined;
    });
    onLoad({ filter: /^/, namespace: NAMESPACE }, ({ path, pluginData }) => {
      const importedIn = String(pluginData);
      const exports: unknown = createRequire(join(importedIn, "any.js"))(path);
      return { contents: standIn(exports, isBuiltin(path) ? path : `./${fileOf(path, importedIn)}`) };
    });
  },
});
