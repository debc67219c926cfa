import { createRequire, isBuiltin } from "node:module";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

const NAMESPACE = "on-first-use";

/** What is in the place of an import. */
interface Late {
  readonly name: string;
  /** Where it was imported: a package is found from there alone. */
  readonly importedIn: string;
}

/** A module with the same exports, each of which loads the real one when it is asked for; Node keeps what was loaded. */
function standIn(exports: readonly string[] | "function", request: string): string {
  const load = `require(${JSON.stringify(request)})`;
  if (exports === "function") return `module.exports = (...given) => ${load}(...given);`;
  return `for (const name of ${JSON.stringify(exports)})
    Object.defineProperty(exports, name, { enumerable: true, get: () => ${load}[name] });`;
}

async function exportsOfSource(path: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`${path}.ts`],
    format: "esm",
    outdir: "/",
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

function exportsOfModule({ name, importedIn }: Late): readonly string[] | "function" {
  const exports: unknown = createRequire(join(importedIn, "any.js"))(name);
  return typeof exports === "function" ? "function" : Object.keys(exports ?? {});
}

/**
 * Puts a stand-in in the place of modules that are dear to load and seldom needed, such as large tables: the sources
 * import them as anything else, and need no way to load at will.
 *
 * @param src - the folder of the app's sources
 * @param names - packages that are CommonJS, modules that come with Node, and sources: `./` and the path from `src`,
 * without its ending
 * @param fileOf - the file that a package or a source becomes
 */
export const onFirstUse = (src: string, names: readonly string[], fileOf: (late: Late) => string): Plugin => ({
  name: NAMESPACE,
  setup: (bundling) => {
    const known = new Map(names.map((name) => [name.startsWith("./") ? join(src, name) : name, name]));
    bundling.onResolve({ filter: /^/ }, ({ path, kind, namespace, resolveDir }) => {
      if (namespace === NAMESPACE) return { path, external: true };
      if (kind === "entry-point") return undefined;
      const name = known.get(path.startsWith(".") ? resolve(resolveDir, path).replace(/\.js$/, "") : path);
      return name === undefined ? undefined : { path: name, namespace: NAMESPACE, pluginData: resolveDir };
    });
    bundling.onLoad({ filter: /^/, namespace: NAMESPACE }, async ({ path, pluginData }) => {
      const late = { name: path, importedIn: String(pluginData) };
      const exports = path.startsWith("./") ? await exportsOfSource(join(src, path)) : exportsOfModule(late);
      return { contents: standIn(exports, isBuiltin(path) ? path : `./${fileOf(late)}`) };
    });
  },
});
