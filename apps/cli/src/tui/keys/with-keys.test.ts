import { describe, expect, test } from "vitest";
import { world } from "../../../test/world.js";
import { bindingsWith } from "./bindings.js";
import { COMMAND_IDS } from "./commands.js";
import { withKeys } from "./with-keys.js";

/** Every text in it, those of functions too: what these are given does not matter here. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsIn((value as (...given: readonly unknown[]) => unknown)("", 2, 2, 2));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe("texts that name keys", () => {
  const { words } = world();

  test("name the keys that the commands have", () => {
    const { keyNames } = words.en.tui;
    expect(withKeys("{write} writes, {open} opens.", world(), keyNames)).toBe("w writes, Enter opens.");
    const other = world({ bindings: bindingsWith({ write: ["ctrl+s"], open: [] }) });
    expect(withKeys("{write} writes, {open} opens.", other, keyNames)).toBe("Ctrl-S writes, {open} opens.");
  });

  test("name only commands that there are", () => {
    const { tooSmall: _, settings: _settings, ...rest } = words.en.tui;
    const { tooSmall: _trop, settings: _reglages, ...autres } = words.fr.tui;
    const named = [rest, autres].flatMap(textsIn).flatMap((text) => text.match(/\{[^}]*\}/gu) ?? []);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((one) => !COMMAND_IDS.some((id) => one === `{${id}}`))).toEqual([]);
  });
});
