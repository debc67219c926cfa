import { describe, expect, test } from "vitest";
import { open } from "./interface.js";
import { isLacking, TOGETHER } from "./tmux.js";

describe.skipIf(isLacking)("the window, in a real tmux", TOGETHER, () => {
  test("resized in the middle of typing, also to one that is too small", async (running) => {
    const ui = await open(running, { columns: 120, rows: 30 });
    ui.fill("c", "sign");
    ui.keys("t");
    ui.type("first@ec.europa.eu");
    ui.keys("Enter");
    ui.type("some");
    await ui.until(/Recipients +some/u);
    ui.resize(80, 30);
    const narrow = await ui.until((screen) => /Recipients +some/u.test(screen) && !screen.includes("│"));
    const labels = narrow
      .split("\n")
      .slice(2, 10)
      .map((line) => line.slice(2, 20).trim());
    expect(labels.join(", ")).toBe(
      "Channel, Sensitivity, Recipients, Nature, Group chat, Personal data, Files or links, Day",
    );
    ui.type("one@");

    ui.resize(50, 12);
    const small = await ui.until("This window is 50×12");
    expect(small).not.toMatch(/some|first/u);
    ui.type("lost");
    ui.keys("Enter", "BSpace", "Escape", "x", "q");
    // nothing answers these: the window itself does, when it has come to the last of them
    ui.resize(51, 12);
    await ui.until("This window is 51×12");

    ui.resize(120, 30);
    const whole = await ui.until((screen) => screen.includes("│") && /Recipients +someone@/u.test(screen));
    expect(whole).not.toContain("lost");
    ui.type("ec.europa.eu");
    ui.keys("Enter", "Escape");
    await ui.until("2 recipients");
    expect(await ui.copied("y", "Copied: the answer as text")).toBe(
      await ui.answer(["check", "signal", "--to", "first@ec.europa.eu,someone@ec.europa.eu"]),
    );
  });

  test.for([
    ["q", "q"],
    ["Ctrl-C", "C-c"],
  ] as const)("a window that is too small is left with %s", async ([, key], running) => {
    const ui = await open(running, { columns: 40, rows: 10, ready: "This window is 40×10" });
    // none of these leaves it, nor does anything unseen
    ui.keys("L", "2", "?", "Enter", "Escape");
    ui.resize(41, 10);
    await ui.until("This window is 41×10. Channelwise needs");
    ui.keys(key);
    expect((await ui.left()).code).toBe(0);
  });

  test("nothing is pasted unseen into a window that is too small", async (running) => {
    const ui = await open(running);
    ui.resize(40, 10);
    await ui.until("This window is 40×10");
    ui.paste("lost@ec.europa.eu");
    ui.resize(41, 10);
    await ui.until("This window is 41×10");
    ui.resize(120, 30);
    expect(await ui.until("[1 Ask]")).toContain("nobody");
  });

  test("without colour, the outcome has its glyph and its word", async (running) => {
    const coloured = /\p{Cc}\[[\d;]*\b(?:[34][0-8]|9[0-7]|10[0-7])\b[\d;]*m/u;
    const outcome = /✖ Advised against · Telegram/u;
    const ask = { settings: "language: en\n" };
    const plain = await open(running, { ...ask, env: { NO_COLOR: "1" } });
    plain.fill("c", "tele");
    plain.fill("s", "lim");
    await plain.until(outcome);
    plain.keys("2", "?", "Escape", "1", "Tab");
    await plain.until(/▸ ✖ Advised against/u);
    expect(plain.written()).not.toMatch(coloured);

    const bright = await open(running, ask);
    bright.fill("c", "tele");
    bright.fill("s", "lim");
    await bright.until(outcome);
    expect(bright.written()).toMatch(coloured);
  });

  test("Esc leads home in steps from however deep, and what was typed stays", async (running) => {
    const ui = await open(running);
    ui.fill("c", "sign");
    ui.keys("t");
    ui.type("half@an.addr");
    ui.keys("Escape");
    await ui.until(/Recipients +half@an\.addr/u);
    // into the note, a paragraph of it, what stands on that, and on from there
    ui.keys("4");
    const steps = [await ui.until(/\[4 The note\]/u)];
    const path = (screen: string) => screen.split("\n")[1] ?? "";
    for (let deep = 1; deep <= 4; deep += 1) {
      ui.keys("Tab", "Enter");
      const before = path(steps.at(-1) ?? "");
      steps.push(await ui.until((screen) => path(screen) !== before));
    }
    expect(path(steps.at(-1) ?? "").match(/›|→|>/gu)).toHaveLength(4);
    for (const step of steps.slice(0, -1).toReversed()) {
      ui.keys("Escape");
      await ui.until((screen) => path(screen) === path(step) && screen.includes("[4 The note]"));
    }
    ui.keys("Escape");
    const home = await ui.until("[1 Ask]");
    expect(home).toMatch(/Recipients +half@an\.addr/u);
    expect(home).toMatch(/Channel +(?:‹ )?Signal/u);

    // out of a pane, the help, a list and a line that is typed, each with one
    for (const [key, shown] of [
      ["Tab", /▸ \? Not settled/u],
      ["?", /Keys.*Filter/u],
      ["c", /Channel.*Filter/u],
      ["w", /Write to file:/u],
    ] as const) {
      ui.keys(key);
      await ui.until(shown);
      ui.keys("Escape");
      await ui.until((screen) => screen.includes("[1 Ask]") && !shown.test(screen) && screen.includes("half@an.addr"));
    }
    // and at home it does nothing
    ui.keys("Escape", "Escape", "t");
    ui.type("ess.eu");
    await ui.until(/Recipients +half@an\.address\.eu/u);
  });
});
