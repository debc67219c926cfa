import { LANGUAGES, OUTCOMES, gscPolicy } from "@channelwise/policy-core";
import { describe, test } from "vitest";
import { UNICODE } from "../../src/render/glyphs.js";
import { tuiTexts } from "../../src/tui/texts/index.js";
import { openEmulator, type Emulator, type EmulatorOptions } from "./emulator.js";
import { readable } from "./readable.js";
import { SCENES } from "./scenes.js";

const SIZES = [
  { columns: 60, rows: 15 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 36 },
  { columns: 200, rows: 50 },
];

/** The screens that tell an answer. */
const ANSWERS = ["start", "question", "change", "compare", "matrix", "rule", "history", "save", "notice"];

/** Opens the interface, has it looked at, and leaves it. */
async function looking(options: EmulatorOptions, look: (ui: Emulator) => Promise<void>): Promise<void> {
  const ui = await openEmulator(options);
  try {
    await look(ui);
  } finally {
    await ui.quit();
  }
}

describe.concurrent.each(LANGUAGES)("%s", (lang) => {
  const { tui, terms } = { tui: tuiTexts[lang], terms: gscPolicy.texts[lang].terms };
  const keys = Object.values(tui.keyNames);

  describe.each(SIZES)("$columns×$rows", ({ columns, rows }) => {
    test.for(Object.entries(SCENES))("%s", async ([name, go], { expect }) => {
      await looking({ columns, rows, args: ["--lang", lang] }, async (ui) => {
        await go(ui);
        const screen = ui.screen();
        const bar = screen.at(-1) ?? "";
        await expect(readable(screen)).toMatchFileSnapshot(`screens/${name}.${lang}.${columns}.txt`);

        expect(ui.buffer()).toBe("alternate");
        expect(ui.wrapped()).toBe(false);
        expect(screen).toHaveLength(rows);
        for (const view of Object.values(tui.views)) expect(screen[0]).toContain(view);
        expect(keys.some((key) => bar.startsWith(` ${key} `))).toBe(true);
        expect(screen.join("")).not.toMatch(/\p{C}/u);
        const told = OUTCOMES.filter((outcome) =>
          screen.some(
            (row) => row.includes(UNICODE[outcome]) && row.toLowerCase().includes(terms.outcome[outcome].toLowerCase()),
          ),
        );
        if (ANSWERS.includes(name)) expect(told).not.toEqual([]);
      });
    });
  });

  test("too small", async ({ expect }) => {
    await looking({ columns: 40, rows: 24, args: ["--lang", lang] }, async (ui) => {
      await expect(readable(ui.screen())).toMatchFileSnapshot(`screens/small.${lang}.40.txt`);
      expect(ui.wrapped()).toBe(false);
      expect(ui.screen().join(" ")).toContain("60×15");
    });
  });
});
