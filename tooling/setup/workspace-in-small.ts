import { spawn } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";

const here = import.meta.dirname;

interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Call {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdin?: string;
  readonly whenItSays?: readonly [words: string, signal: NodeJS.Signals];
}

/** A workspace with the real setup in it, one app, and a stand-in for npx, so that nothing is fetched or compiled. */
export interface SmallWorkspace {
  readonly root: string;
  readonly start: (args: readonly string[], call?: Call) => Promise<Outcome>;
  /** What pnpm was asked for since this was last asked, with what leaked into it from npm. */
  readonly asked: () => string[];
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
}

const temporaryFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), "channelwise-setup-")));

const make = (): string => {
  const root = temporaryFolder();
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  put("package.json", JSON.stringify({ type: "module", packageManager: "pnpm@0.0.0", devDependencies: { node: "*" } }));
  put("pnpm-lock.yaml", "one");
  put("apps/cli/package.json", JSON.stringify({ type: "module" }));
  put("apps/cli/tsconfig.build.json", "{}");
  put("apps/cli/src/main.ts", readFileSync(join(here, "fixture", "main.mjs"), "utf8"));
  put("npm/npx-cli.js", `import ${JSON.stringify(join(here, "fixture", "npx-cli.mjs"))};`);
  put("npm/package.json", JSON.stringify({ type: "module" }));
  mkdirSync(join(root, "tooling/setup"), { recursive: true });
  for (const file of globSync(join(here, "*.mjs"))) copyFileSync(file, join(root, "tooling/setup", basename(file)));
  return root;
};

const run = async (
  root: string,
  args: readonly string[],
  { env, stdin = "", whenItSays }: Call = {},
): Promise<Outcome> => {
  const npm = {
    npm_execpath: join(root, "npm/npm-cli.js"),
    npm_node_execpath: process.execPath,
    npm_lifecycle_event: "start",
  };
  const child = spawn(process.execPath, [join(root, "tooling/setup/start.mjs"), ...args], {
    cwd: root,
    env: { ...process.env, ...npm, INIT_CWD: root, npm_config_prefix: root, NODE_ENV: "production", ...env },
  });
  child.stdin.end(stdin);
  if (whenItSays !== undefined)
    child.stdout.on("data", (chunk) => {
      if (String(chunk).includes(whenItSays[0])) child.kill(whenItSays[1]);
    });
  const ended = new Promise<Pick<Outcome, "code" | "signal">>((resolve) => {
    child.on("exit", (code, signal) => resolve({ code, signal }));
  });
  const [stdout, stderr, how] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { ...how, stdout, stderr };
};

const isDone = async (root: string): Promise<string> => {
  const { code, stderr } = await run(root, []);
  if (code !== 0) throw new Error(`the workspace in small cannot be set up: ${stderr}`);
  return root;
};

let template: Promise<string> | undefined;

/** A copy of one that was set up once: the setup notes nothing that depends on where it is. */
const makeSetUp = async (): Promise<string> => {
  template ??= isDone(make());
  const root = temporaryFolder();
  cpSync(await template, root, { recursive: true, verbatimSymlinks: true });
  return root;
};

/** Forgets what `withSetUpWorkspace` copies. */
export const removeTemplate = async (): Promise<void> => {
  if (template !== undefined) rmSync(await template, { recursive: true, force: true });
};

const within = async (root: string, use: (workspace: SmallWorkspace) => Promise<void>): Promise<void> => {
  const log = join(root, "calls.log");
  writeFileSync(log, "");
  try {
    await use({
      root,
      start: (args, call) => run(root, args, call),
      asked: () => {
        const lines = readFileSync(log, "utf8")
          .split("\n")
          .filter((line) => line !== "");
        writeFileSync(log, "");
        return lines.map((line) => line.trim());
      },
      write: (path, content) => {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
      },
      remove: (path) => rmSync(join(root, path), { recursive: true }),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** Gives `use` a workspace where nothing is set up yet, and removes it. */
export const withFreshWorkspace = (use: (workspace: SmallWorkspace) => Promise<void>): Promise<void> =>
  within(make(), use);

/** Gives `use` a workspace where everything is set up, and removes it. */
export const withSetUpWorkspace = async (use: (workspace: SmallWorkspace) => Promise<void>): Promise<void> =>
  within(await makeSetUp(), use);
