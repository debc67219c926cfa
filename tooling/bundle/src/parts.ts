import { basename, dirname, relative, resolve, sep } from "node:path";
import type { Plugin } from "esbuild";

const NAMESPACE = "part";

/** The name of what a source becomes: the folder of the output has no folders. */
export const partName = (source: string): string => basename(source);

/**
 * Leaves what the app's own sources import dynamically in files of their own. What is CommonJS is loaded by `require`,
 * which is there at once, while the first `import()` of a process loads a second loader.
 *
 * @param src - the folder of the app's sources
 * @param fileOf - what a source becomes: it is named by its path from `src`, without its ending
 */
export const parts = (
  src: string,
  fileOf: (source: string) => { readonly file: string; readonly isModule: boolean },
): Plugin => ({
  name: NAMESPACE,
  setup: (build) => {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind, importer, namespace }) => {
      if (namespace === NAMESPACE) return { path, external: true };
      if (kind !== "dynamic-import" || !importer.startsWith(`${src}${sep}`)) return undefined;
      const source = relative(src, resolve(dirname(importer), path))
        .replaceAll(sep, "/")
        .replace(/\.js$/, "");
      const { file, isModule } = fileOf(source);
      return isModule ? { path: `./${file}`, external: true } : { path: `./${file}`, namespace: NAMESPACE };
    });
    build.onLoad({ filter: /^/, namespace: NAMESPACE }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
});
