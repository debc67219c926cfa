import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Interface, open, type Running } from "./interface.js";
import { isLacking, TOGETHER } from "./tmux.js";

describe.skipIf(isLacking)("written to a file, from a real tmux", TOGETHER, () => {
  const ARGS = ["check", "signal", "--level", "public"];

  async function asked(running: Running): Promise<Interface> {
    const ui = await open(running);
    ui.fill("c", "sign");
    ui.fill("s", "public");
    await ui.until("‹ public ›");
    return ui;
  }

  /** Names a file in the line that asks for it, in place of the one that is proposed. */
  function write(ui: Interface, name: string): void {
    ui.keys("w", "C-u");
    ui.type(name);
    ui.keys("Enter");
  }

  test("as text under the name that is proposed, as Markdown where the name says so", async (running) => {
    const ui = await asked(running);
    ui.keys("w");
    const proposed = /Write to file: (?<name>channelwise-signal-\d{4}-\d\d-\d\d\.txt)/u;
    const name = proposed.exec(await ui.until(proposed))?.groups?.["name"] ?? "";
    ui.keys("Enter");
    await ui.until(`Written: ${name}`);
    expect(readFileSync(join(ui.place.work, name), "utf8")).toBe(await ui.answer(ARGS));

    write(ui, "~/to a colleague.md");
    await ui.until("Written: ~/to a colleague.md");
    const markdown = readFileSync(join(ui.place.home, "to a colleague.md"), "utf8");
    expect(markdown).toBe(await ui.answer([...ARGS, "--format", "markdown"]));
    expect(readdirSync(ui.place.work)).toEqual([name]);
  });

  test("a file that is there is kept, or replaced when one says so", async (running) => {
    const ui = await asked(running);
    const path = join(ui.place.work, "mine.txt");
    writeFileSync(path, "of mine");
    const asksFirst = "mine.txt is there already. Replace it? (y/n)";
    write(ui, "mine.txt");
    await ui.until(asksFirst);
    // neither of these is an answer
    ui.keys("x", "Enter", "q");
    ui.keys("n");
    await ui.until((screen) => !screen.includes(asksFirst));
    expect(readFileSync(path, "utf8")).toBe("of mine");

    write(ui, "mine.txt");
    await ui.until(asksFirst);
    ui.keys("y");
    await ui.until("Written: mine.txt");
    expect(readFileSync(path, "utf8")).toBe(await ui.answer(ARGS));
    expect(readdirSync(ui.place.work)).toEqual(["mine.txt"]);
  });

  test("it is said what stands in the way", async (running) => {
    const ui = await asked(running);
    write(ui, "nowhere/mine.txt");
    await ui.until("Not written: the folder of nowhere/mine.txt does not exist.");
    expect(existsSync(join(ui.place.work, "nowhere"))).toBe(false);
    write(ui, ui.place.home);
    await ui.until(`Not written: ${ui.place.home} is a folder.`);
    expect(readdirSync(ui.place.work)).toEqual([]);
  });
});
