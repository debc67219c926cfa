import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { compile, gscPolicy, parseRequest } from "../src/index.js";

const request = {
  channel: "whatsapp",
  level: "non-sensitive",
  recipients: ["Someone <someone@ec.europa.eu>", "bücher.example", "+3222816111", "someone@ec-europa.eu"],
  nature: "ephemeral",
  asOf: "2026-11-24",
};

/** The core as one script, as a page would load it. A builtin of Node anywhere in it fails the bundling. */
const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "core",
    target: "es2022",
    conditions: ["@channelwise/source"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
};

/** What V8 puts into a context beyond ECMAScript, and Intl, whose answers differ from one runtime to the next. */
const beyondTheLanguage = ["console", "WebAssembly", "Intl", "escape", "unescape"];

/** From here on the clock, the locale and chance throw: nothing that is decided may depend on them. */
const takeAwayTheWorld = `
  const refuse = (what) => () => { throw new Error("the core used " + what); };
  Math.random = refuse("Math.random");
  globalThis.Date = new Proxy(Date, {
    construct: (target, args) => args.length === 0 ? refuse("the clock")() : new target(...args),
    apply: refuse("the clock"),
    get: (target, name) => name === "now" ? refuse("the clock") : Reflect.get(target, name),
  });
  String.prototype.localeCompare = refuse("localeCompare");
`;

const askInTheBrowser = `
  const compiled = core.compile(core.gscPolicy);
  const parsed = core.parseRequest(JSON.parse(input));
  JSON.stringify(compiled.ok && parsed.ok ? compiled.value.decide(parsed.value, { lang: "en" }) : { compiled, parsed });
`;

describe("the core in a browser", () => {
  let script = "";

  const bareContext = (): object => {
    const context = createContext({ input: JSON.stringify(request) });
    runInContext(beyondTheLanguage.map((name) => `delete globalThis.${name};`).join("\n"), context);
    return context;
  };

  beforeAll(async () => {
    script = await bundle();
  });

  it("has nothing but the language to stand on", () => {
    const globals = runInContext("Object.getOwnPropertyNames(globalThis)", bareContext()) as string[];
    const foreign = [
      "process",
      "Buffer",
      "URL",
      "TextEncoder",
      "setTimeout",
      "console",
      "fetch",
      "crypto",
      "require",
      "Intl",
    ];
    expect(foreign.filter((name) => globals.includes(name))).toEqual([]);
  });

  it("loads, compiles the policy and decides as it does in Node, without clock, chance or locale", () => {
    const context = bareContext();
    runInContext(takeAwayTheWorld, context);
    runInContext(script, context);
    const answer = JSON.parse(String(runInContext(askInTheBrowser, context))) as unknown;

    const compiled = compile(gscPolicy);
    const parsed = parseRequest(request);
    if (!compiled.ok || !parsed.ok) throw new Error("the core does not answer in Node");
    const expected = compiled.value.decide(parsed.value, { lang: "en" });
    expect(expected).toMatchObject({ ok: true, value: { channel: "whatsapp" } });
    expect(answer).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("can be seen to fail: a script that needs more than the language does not run there", () => {
    const context = bareContext();
    runInContext(takeAwayTheWorld, context);
    for (const needs of [
      "new TextEncoder()",
      "process.env",
      "Date.now()",
      "new Date()",
      "Math.random()",
      '"a".localeCompare("b")',
    ])
      expect(() => runInContext(needs, context) as unknown).toThrow(/is not defined|the core used/);
  });
});
