import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { build, type BuildOptions, type Metafile } from "esbuild";
import { licencesOf } from "./licences.ts";
import { onFirstUse } from "./on-first-use.ts";
import { packedTables } from "./packed-tables.ts";
import { partName, parts } from "./parts.ts";

/** What to make of an app. Sources are named from its `src`, without their ending. */
export interface Bundle {
  /** The app's folder; its output goes to `dist` there. */
  readonly folder: string;
  /** What files that end in `.js` are in the output; those of the other kind end in `.mjs` or `.cjs`. */
  readonly type: "commonjs" | "module";
  /** Sources that become CommonJS, a file each: it starts sooner than an ES module. What they import dynamically does too. */
  readonly commonjs?: readonly string[];
  /** Sources that become ES modules, and share what they have in common. */
  readonly modules?: readonly string[];
  /** Packages, modules of Node, and sources (`./` and their path), that are loaded when something in them is first used. */
  readonly onFirstUse?: readonly string[];
  /** Packages that stay outside. */
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

/** Where the address of a module is asked for, CommonJS has the path of its file. */
const CJS_BANNER = 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;';

/** What was CommonJS before it was bundled into an ES module may ask for what comes with Node. */
const ESM_BANNER =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/** Names are kept, and maps of the sources lie beside: a trace can be read, and read better with `--enable-source-maps`. */
const SHARED = {
  bundle: true,
  platform: "node",
  target: "node20",
  conditions: ["@channelwise/source"],
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: "linked",
  sourcesContent: false,
  legalComments: "none",
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' },
} as const satisfies BuildOptions;

const ENDS = {
  commonjs: { commonjs: ".js", module: ".mjs" },
  module: { commonjs: ".cjs", module: ".js" },
} as const;

const inputsOf = (folder: string, { inputs }: Metafile["outputs"][string]): readonly string[] =>
  Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? resolve(folder, file) : []));

async function make(folder: string, options: BuildOptions): Promise<readonly Bundled[]> {
  const outdir = join(folder, "dist");
  const given = { ...SHARED, ...options, absWorkingDir: folder, outdir, write: false, metafile: true } as const;
  const { outputFiles, metafile } = await build(given);
  return outputFiles.map(({ path, contents }) => {
    const output = metafile.outputs[relative(folder, path)];
    return { file: relative(outdir, path), bytes: contents, inputs: output ? inputsOf(folder, output) : [] };
  });
}

/**
 * Makes the files of an app, and writes nothing.
 *
 * @throws Error where two of them would have the same name
 * @example
 * await bundled({ folder: "/app", type: "commonjs", commonjs: ["main"] })
 * // => [{ file: "main.js.map", … }, { file: "main.js", … }]
 */
export async function bundled({ folder, type, ...given }: Bundle): Promise<readonly Bundled[]> {
  const { commonjs = [], modules = [], onFirstUse: late = [], external = [] } = given;
  const src = join(folder, "src");
  const ends = ENDS[type];
  const wanted = new Set(commonjs);
  const used = new Map<string, string>();
  const alike = [
    packedTables,
    onFirstUse(src, late, ({ name, importedIn }) => {
      if (name.startsWith("./")) wanted.add(name.slice(2));
      else used.set(name, importedIn);
      return `${partName(name)}${ends.commonjs}`;
    }),
  ];
  const ownParts = parts(src, (source) => {
    const isModule = modules.includes(source);
    if (!isModule) wanted.add(source);
    return { file: `${partName(source)}${isModule ? ends.module : ends.commonjs}`, isModule };
  });
  const asCommonjs: BuildOptions = {
    format: "cjs",
    outExtension: { ".js": ends.commonjs },
    banner: { js: CJS_BANNER },
    define: { ...SHARED.define, "import.meta.url": "moduleUrl" },
    external: [...external],
  };
  const asModules: BuildOptions = {
    format: "esm",
    outExtension: { ".js": ends.module },
    banner: { js: ESM_BANNER },
    external: [...external],
    splitting: true,
    chunkNames: "shared-[hash]",
  };

  const made: Bundled[] = [];
  const entryPoints = Object.fromEntries(modules.map((source) => [partName(source), join(src, source)]));
  if (modules.length > 0) made.push(...(await make(folder, { ...asModules, entryPoints, plugins: alike })));
  // a part that is found in another one is made after it
  for (const source of wanted) {
    const entry = { [partName(source)]: join(src, source) };
    made.push(...(await make(folder, { ...asCommonjs, entryPoints: entry, plugins: [ownParts, ...alike] })));
  }
  for (const [name, importedIn] of used) {
    const stdin = { contents: `module.exports = require("${name}");`, resolveDir: importedIn };
    made.push(...(await make(folder, { ...asCommonjs, stdin, entryNames: name })));
  }
  const twice = made.find(({ file }, place) => made.findIndex((other) => other.file === file) !== place);
  if (twice !== undefined) throw new Error(`Two sources would become ${twice.file}`);
  return made;
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
  if (options.type === "commonjs") writeFileSync(join(dist, "package.json"), '{ "type": "commonjs" }\n');
}
