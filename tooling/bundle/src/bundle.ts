import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { build, type BuildOptions, type Metafile } from "esbuild";
import { licencesOf } from "./licences.ts";

/** Names of files, without their ending, and the source that each is made of, from the app's folder or absolute. */
export type Sources = Readonly<Record<string, string>>;

/** What to make of an app: files that lie side by side in its `dist`. */
export interface Bundle {
  readonly folder: string;
  /** What becomes CommonJS: Node starts it sooner. */
  readonly commonjs?: Sources;
  /** What becomes ES modules: they may await at their top level, and share what they have in common. */
  readonly modules?: Sources;
  /** Packages, modules of Node, and the files that are bundled in their place. */
  readonly alias?: Readonly<Record<string, string>>;
  /** Packages that stay outside, and `import()` of files that are made here too; `*` stands for any text. */
  readonly external?: readonly string[];
}

/** A file that was made, and what it is made of. */
export interface Bundled {
  /** From the folder of the output. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Absolute paths, of which something is in the file. */
  readonly inputs: readonly string[];
}

/** Names are kept, and maps of the sources lie beside: a trace can be read, and read better with `--enable-source-maps`. */
const SHARED = {
  bundle: true,
  platform: "node",
  target: "node20",
  conditions: ["@channelwise/source"],
  // what a package has for bundlers: what jsonc-parser has for Node asks for its parts where no bundler sees it
  mainFields: ["module", "main"],
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: "linked",
  sourcesContent: false,
  legalComments: "none",
  logLevel: "warning",
  write: false,
  metafile: true,
} as const satisfies BuildOptions;

const DEFINE = { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' };

/** Where the address of a module is asked for, CommonJS has the path of its file. */
const COMMONJS = {
  format: "cjs",
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { ...DEFINE, "import.meta.url": "moduleUrl" },
} as const satisfies BuildOptions;

/** What was CommonJS before it was bundled into an ES module may ask for what comes with Node. */
const MODULES = {
  format: "esm",
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  define: DEFINE,
  splitting: true,
  chunkNames: "shared-[hash]",
} as const satisfies BuildOptions;

const isCommonjs = ({ commonjs = {} }: Bundle): boolean => Object.keys(commonjs).length > 0;

const inputsOf = (folder: string, { inputs }: Metafile["outputs"][string]): readonly string[] =>
  Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? resolve(folder, file) : []));

/**
 * Makes the files of an app, and writes nothing.
 *
 * @example
 * await bundled({ folder: "/app", commonjs: { main: "src/main.ts" } })
 * // => [{ file: "main.js.map", … }, { file: "main.js", … }]
 */
export async function bundled(options: Bundle): Promise<readonly Bundled[]> {
  const { folder, commonjs = {}, modules = {}, alias = {}, external = [] } = options;
  const outdir = join(folder, "dist");
  const make = async (sources: Sources, more: BuildOptions): Promise<readonly Bundled[]> => {
    const common = { absWorkingDir: folder, outdir, alias: { ...alias }, external: [...external] };
    const entryPoints = Object.entries(sources).map(([name, source]) => ({ in: resolve(folder, source), out: name }));
    const { outputFiles = [], metafile } = await build({ ...SHARED, ...common, ...more, entryPoints });
    return outputFiles.map(({ path, contents }) => {
      const output = metafile?.outputs[relative(folder, path)];
      return { file: relative(outdir, path), bytes: contents, inputs: output ? inputsOf(folder, output) : [] };
    });
  };
  // beside CommonJS, whose files end in .js
  const modulesEnd = isCommonjs(options) ? ".mjs" : ".js";
  return [
    ...(await make(commonjs, COMMONJS)),
    ...(await make(modules, { ...MODULES, outExtension: { ".js": modulesEnd } })),
  ];
}

/** Makes the files of an app and writes them, and nothing else, with the licences of what is in them. */
export async function bundle(options: Bundle): Promise<void> {
  const dist = join(options.folder, "dist");
  const made = await bundled(options);
  // names of shared files change with what is in them
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const { file, bytes } of made) writeFileSync(join(dist, file), bytes);
  writeFileSync(join(dist, "LICENCES.txt"), licencesOf(made.flatMap(({ inputs }) => inputs)));
  if (isCommonjs(options)) writeFileSync(join(dist, "package.json"), '{ "type": "commonjs" }\n');
}
