/** Node takes TypeScript as it is, but for the names of files, which are those after the build. */
const HOOKS = `import { registerHooks } from "node:module";
registerHooks({
  resolve: (name, context, next) => next(name.startsWith(".") ? name.replace(/[.]js$/, ".ts") : name, context),
});`;

/** Arguments for Node that run a script by the sources; in it `SRC` is the address of their folder. */
export function scriptFromSource(script: string): readonly string[] {
  const src = JSON.stringify(new URL("../src", import.meta.url).href);
  return [
    "--no-warnings",
    "--import",
    `data:text/javascript,${encodeURIComponent(HOOKS)}`,
    "--input-type=module",
    "--eval",
    `const SRC = ${src};\n${script}`,
  ];
}
