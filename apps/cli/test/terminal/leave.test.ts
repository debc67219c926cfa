import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Interface, open, type Running } from "./interface.js";
import { isLacking, TOGETHER } from "./tmux.js";

const COOKED = ["echo", "icanon", "isig"];

/** The files below a folder that hold any of these. */
const filesWith = (folder: string, parts: readonly string[]): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || parts.some((part) => entry.name.includes(part)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => parts.some((part) => path.includes(part) || readFileSync(path, "utf8").includes(part)));

describe.skipIf(isLacking)("left, in a real tmux", TOGETHER, () => {
  /** In the middle of typing: the cursor shows there, so that to one side it has to be hidden first. */
  async function typing(running: Running): Promise<Interface> {
    const ui = await open(running);
    ui.keys("t");
    ui.type("jane@ec");
    await ui.until(/Recipients +jane@ec/u);
    return ui;
  }

  async function browsing(running: Running): Promise<Interface> {
    const ui = await typing(running);
    ui.keys("Escape", "2");
    await ui.until("[2 Compare]");
    expect(ui.display("#{cursor_flag}")).toBe("0");
    return ui;
  }

  test.for<[string, (running: Running) => Promise<Interface>, (ui: Interface) => void, number]>([
    ["q", browsing, (ui) => ui.keys("q"), 0],
    ["Ctrl-C in the middle of typing", typing, (ui) => ui.keys("C-c"), 0],
    ["Ctrl-C elsewhere", browsing, (ui) => ui.keys("C-c"), 0],
    ["kill -TERM", browsing, (ui) => ui.kill("SIGTERM"), 143],
    ["kill -HUP", browsing, (ui) => ui.kill("SIGHUP"), 129],
    ["kill -INT in the middle of typing", typing, (ui) => ui.kill("SIGINT"), 130],
  ])("by %s, the terminal is as it was", async ([, begin, leave, code], running) => {
    const ui = await begin(running);
    expect(ui.display("#{alternate_on}")).toBe("1");
    expect(ui.screen()).not.toContain("here before");
    leave(ui);
    const left = await ui.left();
    expect(left).toMatchObject({ code, modes: COOKED });
    expect(ui.display("#{alternate_on} #{cursor_flag}")).toBe("0 1");
    // the shell has a word for a signal
    expect(left.screen).toMatch(new RegExp(`^here before\\n(?:Terminated|Hangup)?\\n?exit ${code}\\n`, "u"));
    // in brackets no more
    ui.paste("pasted afterwards\n");
    const screen = await ui.until(/pasted afterwards[^]*pasted afterwards/u);
    expect(screen).not.toMatch(/20[01]~/u);
  });

  test("nothing on the disk tells whom it was about", async (running) => {
    const ui = await open(running, { columns: 100, settings: "language: en\n" });
    const parts = ["plantedlocal", "planteddomain", "plantedother"];
    const { home, config, work, temp } = ui.place;
    ui.keys("t");
    ui.type("plantedlocal@planteddomain.eu");
    ui.keys("Enter");
    ui.type("plantedother");
    ui.keys("Escape", "a");
    await ui.until(/--to .*plantedlocal/u);
    await ui.copied("y", "Copied: the answer as text");
    await ui.copied("C", "Copied: the command");
    ui.keys("C-n", "5");
    await ui.until("[5 History]");
    ui.keys("q");
    expect((await ui.left()).code).toBe(0);
    const found = () => [home, config, work, temp].flatMap((folder) => filesWith(folder, parts));
    expect(found()).toEqual([]);
    writeFileSync(join(config, "planted"), "a plantedlocal b");
    expect(found()).toHaveLength(1);
  });
});
