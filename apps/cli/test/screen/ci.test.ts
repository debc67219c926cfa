import { expect, test, vi } from "vitest";
import { openEmulator } from "./emulator.js";

// read once, when what draws is loaded
vi.hoisted(() => {
  process.env["CI"] = "true";
});

test("a terminal in a CI job is drawn on all the same", async () => {
  const ui = await openEmulator({ env: { CI: "true" } });
  expect(ui.buffer()).toBe("alternate");
  expect(ui.screen()[0]).toContain("[1 Ask]");
  await ui.press("j");
  expect(ui.screen().join("\n")).toContain("▸ Sensitivity");
  expect(await ui.quit()).toBe(0);
  expect(ui.buffer()).toBe("normal");
});
