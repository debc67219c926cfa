import { describe, expect, test } from "vitest";
import { bindingsWith, commandFor, commandsIn, conflictsIn } from "./bindings.js";
import { COMMAND_IDS, COMMANDS, CONTEXTS } from "./commands.js";
import { isKeyName } from "./key-name.js";

describe("the table of keys", () => {
  test("has no key for two things in one context", () => {
    expect(conflictsIn(bindingsWith())).toEqual([]);
  });

  test("names keys that there are, in contexts that there are", () => {
    for (const id of COMMAND_IDS) {
      expect(COMMANDS[id].keys.filter((key) => !isKeyName(key))).toEqual([]);
      expect(COMMANDS[id].in.length).toBeGreaterThan(0);
      expect(new Set(COMMANDS[id].keys).size).toBe(COMMANDS[id].keys.length);
    }
  });

  test("lets one quit and go back from everywhere", () => {
    for (const context of CONTEXTS) {
      expect(commandFor("ctrl+c", context, bindingsWith())).toBe("interrupt");
      expect(commandFor("escape", context, bindingsWith())).toBe(context === "confirm" ? "no" : "back");
    }
  });

  test("gives letters to what is typed wherever one types", () => {
    for (const context of ["text", "picker", "help"] as const) {
      const letters = commandsIn(context).flatMap((id) => COMMANDS[id].keys.filter((key) => /^\p{L}$/u.test(key)));
      expect(letters).toEqual([]);
    }
  });

  test("has arrows and hjkl do the same", () => {
    const pairs = [
      ["up", "k"],
      ["down", "j"],
      ["left", "h"],
      ["right", "l"],
    ] as const;
    for (const context of ["form", "recipients", "page", "matrix"] as const) {
      for (const [arrow, letter] of pairs)
        expect(commandFor(letter, context, bindingsWith())).toBe(commandFor(arrow, context, bindingsWith()));
    }
  });
});

describe("keys that settings give", () => {
  test("count in place of those of the table", () => {
    const bindings = bindingsWith({ copy: ["z"], quit: [] });
    expect(commandFor("z", "form", bindings)).toBe("copy");
    expect(commandFor("y", "form", bindings)).toBeUndefined();
    expect(commandFor("q", "form", bindings)).toBeUndefined();
  });

  test("conflict where one key would mean two things at once, and only there", () => {
    expect(conflictsIn(bindingsWith({ copy: ["w"] }))).toEqual([
      { key: "w", context: "form", commands: ["copy", "write"] },
    ]);
    // p is a field of the form, and nothing in a list
    expect(conflictsIn(bindingsWith({ find: ["p"] }))).toEqual([]);
  });
});
