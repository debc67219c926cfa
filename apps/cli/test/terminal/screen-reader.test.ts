import { describe, expect, test } from "vitest";
import { open, type Opened } from "./interface.js";
import { isLacking, TOGETHER, type Terminal } from "./tmux.js";

/** What only switches on or off: the brackets around what is pasted, the cursor, showing a part before the whole. */
const SWITCHES = /\p{Cc}\[\?(?:2004|25|2026)[hl]/gu;

/** What is left for whoever listens: text, and whatever else there may be in it. */
const heard = (ui: Terminal): string => ui.written().replaceAll(SWITCHES, "").replaceAll("\r\n", "\n");

const BOX_OR_CONTROL = /[\u2500-\u259F]|[^\P{C}\n]/u;
const HOME = "Field 1 of 9.";

describe.skipIf(isLacking)("for a screen reader, in a real tmux", TOGETHER, () => {
  test("a question is asked and answered line by line, and nothing is drawn", async (running) => {
    const ui = await open(running, { args: ["--screen-reader"], columns: 90, rows: 45, ready: HOME });
    ui.fill("c", "sign");
    await ui.untilWritten("Channel: Signal");
    ui.fill("s", "lim");
    await ui.untilWritten("Sensitivity: LIMITE");
    ui.keys("t");
    ui.type("jane@ec.europa.eu");
    ui.keys("BSpace", "u", "Enter");
    ui.paste("bob@ec-europa.eu; x\u001B[2J@y.eu");
    await ui.untilWritten("2 recipients added");
    ui.keys("Escape", "X", "Tab", "j");
    await ui.untilWritten(/bob@ec-europa\.eu\. [^]*2\s+of\s+2\./u);
    ui.keys("Escape");
    const copied = await ui.copied("y", "Copied: the answer as text");
    const recipients = "jane@ec.europa.eu,bob@ec-europa.eu";
    expect(copied).toBe(await ui.answer(["check", "signal", "--level", "limite", "--to", recipients]));

    ui.keys("4", "Enter", "Escape", "Escape", "?");
    ui.type("qui");
    ui.keys("Escape", "L", "1");
    await ui.untilWritten(/Destinataires: 2 .*1 imitation/u);
    ui.resize(70, 20);
    ui.keys("q");
    expect(await ui.left()).toMatchObject({ code: 0, modes: ["echo", "icanon", "isig"] });
    expect(ui.display("#{alternate_on} #{cursor_flag}")).toBe("0 1");
    // each in its place: nothing was written over
    expect(heard(ui)).toMatch(/^here before\nChannelwise, line by line[^]*\nexit 0\n/u);
    expect(heard(ui)).not.toMatch(BOX_OR_CONTROL);
  });

  test.for<[string, Opened]>([
    ["the environment", { env: { INK_SCREEN_READER: "true" } }],
    ["the settings", { settings: "screenReader: true\n" }],
  ])("asked for by %s", async ([, asked], running) => {
    const ui = await open(running, { ...asked, ready: HOME });
    expect(ui.display("#{alternate_on}")).toBe("0");
    ui.fill("c", "sign");
    await ui.untilWritten("Answer: Signal, Not settled");
    ui.keys("q");
    expect((await ui.left()).code).toBe(0);
    expect(heard(ui)).toMatch(/^here before\nChannelwise, line by line/u);
    expect(heard(ui)).not.toMatch(BOX_OR_CONTROL);
  });
});
