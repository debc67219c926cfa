import { describe, expect, test } from "vitest";
import { open } from "./interface.js";
import { isLacking, TOGETHER } from "./tmux.js";

describe.skipIf(isLacking)("settings, in a real tmux", TOGETHER, () => {
  test("a key of one's own works, and is told in the bar and in the help", async (running) => {
    const ui = await open(running, { settings: 'keys:\n  copy: z\n  quit: ["!", "Q"]\n' });
    const bar = (screen: string) => screen.trimEnd().split("\n").at(-1) ?? "";
    expect(bar(await ui.until("z copy"))).toContain("! quit");
    ui.fill("c", "sign");
    expect(await ui.copied("z", "Copied: the answer as text")).toBe(await ui.answer(["check", "signal"]));
    // the keys of the table are none any more
    ui.keys("q", "y");
    const screen = await ui.until((shown) => !shown.includes("Copied"));
    expect(bar(screen)).not.toMatch(/\by copy|\bq quit/u);
    ui.keys("?");
    ui.type("copy the answer");
    expect(await ui.until(/Filter: copy the answer/u)).toMatch(/\bz +copy the answer/u);
    ui.keys("Escape");
    // a key right after Esc may be that key with Alt, which does not quit
    await ui.until((shown) => !shown.includes("Filter"));
    ui.keys("Q");
    expect((await ui.left()).code).toBe(0);
  });

  test("a wrong file is told by line and field, and none of it counts", async (running) => {
    const ui = await open(running, {
      columns: 160,
      settings: "language: fr\nreviewInterval: 30000\nkeys:\n  copi: z\n",
    });
    const screen = await ui.until(
      "Your settings do not count (2 faults): config.yaml:2: reviewInterval: Give a whole number",
    );
    expect(screen).toContain("[1 Ask]");
    ui.fill("c", "sign");
    const copied = await ui.copied("y", "Copied: the answer as text");
    ui.keys("q");
    // what was said of the file stands there still, for whoever missed it
    expect((await ui.left()).screen).toMatch(/^channelwise: config\.yaml:2: reviewInterval: /mu);
    expect(copied).toMatch(/Signal/u);
  });

  test("its language counts, after that of the environment", async (running) => {
    const settings = "language: fr\n";
    const french = await open(running, { settings, ready: "[1 Question]" });
    french.fill("c", "sign");
    expect(await french.copied("y", "Copié")).toBe(await french.answer(["check", "signal"]));
    expect(french.buffer()).toBe(await french.answer(["check", "signal", "--lang", "fr"]));
    await open(running, { settings, env: { CHANNELWISE_LANG: "en" }, ready: "[1 Ask]" });
  });
});
