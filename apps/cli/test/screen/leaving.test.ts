import type { Pdp } from "@channelwise/policy-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openEmulator, type Emulator } from "./emulator.js";

const SECRET = "planted-in-a-message";

const fault = vi.hoisted(() => ({ is: false }));

vi.mock("../../src/own-policy.js", async (original) => {
  const { ownPdp } = await original<{ ownPdp: () => Pdp }>();
  const failing = (pdp: Pdp): Pdp =>
    new Proxy(pdp, {
      get: (target, name) => {
        if (fault.is) throw new TypeError(SECRET);
        return Reflect.get(target, name) as unknown;
      },
    });
  return { ownPdp: () => failing(ownPdp()) };
});

let ui: Emulator;
afterEach(async () => {
  fault.is = false;
  await ui.quit();
});

/** The terminal as it was before. */
const expectRestored = () => {
  expect(ui.buffer()).toBe("normal");
  expect(ui.cursor().hidden).toBe(false);
  expect(ui.isRaw()).toBe(false);
  expect(ui.takesPastes()).toBe(false);
};

describe("leaving", () => {
  test.each([
    ["q", ["q"]],
    ["Ctrl-C", ["ctrl+c"]],
    ["Ctrl-C while one types", ["t", "a", "ctrl+c"]],
    ["Ctrl-C in a list", ["c", "ctrl+c"]],
    ["Ctrl-C in a prompt", ["w", "ctrl+c"]],
    ["q from another place", ["2", "enter", "q"]],
  ])("by %s restores the terminal and says nothing", async (_, keys) => {
    ui = await openEmulator();
    expect(ui.buffer()).toBe("alternate");
    expect(ui.cursor().hidden).toBe(true);
    expect(ui.isRaw()).toBe(true);
    expect(ui.takesPastes()).toBe(true);
    await ui.press(...keys);
    expect(await ui.exitCode()).toBe(0);
    expectRestored();
    expect(ui.stderr()).toBe("");
    expect(ui.screen().join("")).toBe("");
  });

  test("q in a text is a letter", async () => {
    ui = await openEmulator();
    await ui.press("t", "q");
    expect(ui.screen().join("\n")).toMatch(/▸ Recipients +q /u);
  });
});

describe("our own fault", () => {
  const expectEnded = async (): Promise<void> => {
    expect(await ui.exitCode()).toBe(1);
    expectRestored();
    expect(ui.stderr()).toMatch(/^channelwise: Something went wrong inside channelwise; this is our fault\. .*\n$/u);
    expect(`${ui.stderr()}${ui.written()}`).not.toContain(SECRET);
  };

  test("in what is drawn at first", async () => {
    fault.is = true;
    ui = await openEmulator();
    await expectEnded();
  });

  test("in what is drawn after a key", async () => {
    ui = await openEmulator();
    fault.is = true;
    await ui.press("l");
    await expectEnded();
  });

  test("in what a key does", async () => {
    ui = await openEmulator();
    // a question of its own: what was answered is remembered
    await ui.type("cviber\r");
    fault.is = true;
    await ui.press("2");
    await expectEnded();
  });

  test("in what a paste does", async () => {
    ui = await openEmulator();
    fault.is = true;
    await ui.paste("anna@ec.europa.eu");
    await expectEnded();
  });

  test("in the clock", async () => {
    ui = await openEmulator({
      now: () => {
        if (fault.is) throw new Error(SECRET);
        return new Date("2026-11-24T12:00:00Z");
      },
    });
    fault.is = true;
    await ui.press("j");
    await expectEnded();
  });

  test("in the clipboard", async () => {
    ui = await openEmulator({
      onWrite: (text) => {
        if (text.includes("]52;")) throw new Error(SECRET);
      },
    });
    await ui.press("y");
    await expectEnded();
  });
});
