import { hostname } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { complaintAbout } from "./check-node.mjs";
import { removeTemplate, type SmallWorkspace, withFreshWorkspace, withSetUpWorkspace } from "./workspace-in-small.js";

const both = ["install", "exec"];
const ok = { code: 0, signal: null };

/** Something that happens to a workspace that was set up, and what the next start has to do about it. */
const mishaps: readonly (readonly [what: string, mishap: (workspace: SmallWorkspace) => void, expected: string[]])[] = [
  ["nothing", () => undefined, []],
  ["node_modules is gone", ({ remove }) => remove("node_modules"), both],
  ["half of node_modules is gone", ({ remove }) => remove("node_modules/.pnpm"), ["install"]],
  ["one installed file is gone", ({ remove }) => remove("node_modules/.pnpm/some@1.0.0/deep/file.js"), ["install"]],
  ["the Node that came with it is gone", ({ remove }) => remove("node_modules/node/bin/node"), ["install"]],
  ["a link of a package is gone", ({ remove }) => remove("node_modules/node/package.json"), ["install"]],
  ["the lockfile changed", ({ write }) => write("pnpm-lock.yaml", "two"), both],
  ["a manifest changed", ({ write }) => write("apps/cli/package.json", '{"type":"module","version":"1.0.0"}'), both],
  ["a package came", ({ write }) => write("packages/new/package.json", "{}"), both],
  ["dist is gone", ({ remove }) => remove("apps/cli/dist"), ["exec"]],
  ["a file of dist was cut off", ({ write }) => write("apps/cli/dist/main.js", ""), ["exec"]],
  ["a source came", ({ write }) => write("apps/cli/src/more.ts", ""), ["exec"]],
  ["how it is bundled changed", ({ write }) => write("apps/cli/build.ts", ""), ["exec"]],
  ["what bundles it changed", ({ write }) => write("tooling/bundle/src/bundle.ts", ""), ["exec"]],
  ["a setting of the compiler changed", ({ write }) => write("apps/cli/tsconfig.build.json", "{ }"), ["exec"]],
  ["a test changed", ({ write }) => write("apps/cli/src/main.test.ts", "x"), []],
  ["an installed tool left a cache", ({ write }) => write("node_modules/.cache/x", "x"), []],
  ["a stamp was cut off", ({ write }) => write("node_modules/.channelwise/build.json", '{"fing'), ["exec"]],
  ["a setup was killed", ({ write }) => write(".setup.lock/owner", `${hostname()} 99999999`), []],
  [
    "a setup was killed while it built",
    ({ write, remove }) => {
      write(".setup.lock/owner", `${hostname()} 99999999`);
      remove("node_modules/.channelwise/build.json");
    },
    ["exec"],
  ],
];

// side by side: most of the time is spent in starting Node
describe.concurrent("npm start", () => {
  afterAll(removeTemplate);

  it("sets up, is channelwise, and keeps all but channelwise's words off stdout", () =>
    withFreshWorkspace(async ({ start, asked, root }) => {
      const args = ["check", "two words", `it's "quoted"`, "", "$HOME", "--json", "é\n"];
      const first = await start(args);
      expect(first).toMatchObject(ok);
      expect(JSON.parse(first.stdout)).toEqual({ args, folder: root, npm: [] });
      expect(first.stderr).toContain("channelwise: installing");
      expect(first.stderr).toContain("noise of install");
      expect(asked()).toEqual(both);
    }));

  it.each(mishaps)("recovers when %s", (_what, mishap, expected) =>
    withSetUpWorkspace(async (workspace) => {
      mishap(workspace);
      expect(await workspace.start([])).toMatchObject(ok);
      expect(workspace.asked()).toEqual(expected);
      expect(await workspace.start([])).toMatchObject({ ...ok, stderr: "" });
    }),
  );

  it("starts afresh when the install does not work on what is there", () =>
    withFreshWorkspace(async ({ start, asked, write }) => {
      write("node_modules/poison", "");
      expect(await start([])).toMatchObject(ok);
      expect(asked()).toEqual(["install", "install", "exec"]);
    }));

  it("makes node_modules out of a file of that name", () =>
    withFreshWorkspace(async ({ start, write }) => {
      write("node_modules", "");
      expect(await start([])).toMatchObject(ok);
    }));

  it.each([
    ["install", "could not be installed"],
    ["exec", "the build failed"],
  ])("ends with 1 and says so when %s fails, and works when it no longer does", (what, words) =>
    withFreshWorkspace(async ({ start }) => {
      const failed = await start([], { env: { FIXTURE_FAILS: what } });
      expect(failed).toMatchObject({ code: 1, stdout: "" });
      expect(failed.stderr).toContain(words);
      expect(await start([])).toMatchObject(ok);
    }),
  );

  it("sets up once when started three times at once", () =>
    withFreshWorkspace(async ({ start, asked }) => {
      const outcomes = await Promise.all([start(["a"]), start(["b"]), start(["c"])]);
      expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(asked()).toEqual(both);
    }));

  it("reads stdin from the first start on", () =>
    withFreshWorkspace(async ({ start }) => {
      expect(await start(["echo"], { stdin: "one\ntwo\n" })).toMatchObject({ ...ok, stdout: "one\ntwo\n" });
    }));

  it("runs where the user called it from", () =>
    withSetUpWorkspace(async ({ start, root }) => {
      const { stdout } = await start([], { env: { INIT_CWD: `${root}/apps` } });
      expect(JSON.parse(stdout)).toMatchObject({ folder: `${root}/apps` });
    }));

  it("ends as channelwise ends", () =>
    withSetUpWorkspace(async ({ start }) => {
      for (const code of [0, 1, 2, 3, 10, 255]) expect(await start(["exit", String(code)])).toMatchObject({ code });
      for (const signal of ["SIGTERM", "SIGINT", "SIGKILL"])
        expect(await start(["die", signal])).toMatchObject({ signal });
    }));

  it("hands a signal on to channelwise", () =>
    withSetUpWorkspace(async ({ start }) => {
      expect(await start(["wait"], { whenItSays: ["waiting", "SIGTERM"] })).toMatchObject({ code: 7, signal: null });
    }));
});

describe("an old Node", () => {
  it.each(["14.21.3", "18.20.8", "19.9.0"])("%s is told what is needed", (version) => {
    expect(complaintAbout(version)).toContain("Node 20 or newer");
  });

  it.each(["20.0.0", "24.21.0", "100.0.0"])("%s passes", (version) => {
    expect(complaintAbout(version)).toBeUndefined();
  });
});
