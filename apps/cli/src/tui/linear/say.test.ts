import { describe, expect, test } from "vitest";
import { after, keys, start, typing, world } from "../../../test/world.js";
import type { Action } from "../state/state.js";
import { sayAfter } from "./say.js";
import { spokenOf } from "./spoken.js";

const linear = world({ linear: true });

/** All that is said from the beginning on, after each of some actions. */
function said(...actions: readonly Action[]): readonly string[] {
  let state = start();
  let before = sayAfter(undefined, spokenOf(state, linear), linear.words.en).said;
  return actions.map((action) => {
    state = after(state, [action], linear).state;
    const next = sayAfter(before, spokenOf(state, linear), linear.words[state.lang]);
    before = next.said;
    return next.text;
  });
}

describe("line after line", () => {
  test("the beginning says where one is, what one is on, and the answer so far", () => {
    const { text } = sayAfter(undefined, spokenOf(start(), linear), linear.words.en);
    const [place, field, answer] = text.split("\n");
    expect(place).toBe("Ask, Question");
    expect(field).toBe("Channel: all channels. Field 1 of 9.");
    expect(answer).toMatch(/^Answer: Not settled: ask first\. Corporate e-mail, /u);
  });

  test("a move says the field, a change says its value and the answer where that changes", () => {
    const [moved, level, nature] = said(...keys("down", "right")).concat(
      said(...keys("c", "s", "i", "g", "enter", "n")).slice(-1),
    );
    expect(moved).toBe("Sensitivity: not said yet. Field 2 of 9.\n");
    expect(level).toMatch(/^Sensitivity: public\. Field 2 of 9\.\nAnswer: Suitable\. Corporate e-mail/u);
    expect(nature).toBe("Nature: short-lived chat. Field 5 of 9.\n");
  });

  test("what is typed goes on in its line, and is told anew where it becomes shorter", () => {
    const [begun, ...typed] = said(...keys("t"), ...typing("an"), ...keys("backspace", "escape"));
    expect(begun).toBe("Recipients: nobody named. Field 3 of 9.\nRecipients. Type; Enter ends.\n");
    expect(typed).toEqual([
      "a",
      "n",
      "\nRecipients: a",
      "\nRecipients: a (not counted yet) · nobody named. Field 3 of 9.\n",
    ]);
  });

  test("a filter says what is left, each time", () => {
    expect(said(...keys("c", "w", "h")).slice(1)).toEqual([
      "w\nCorporate e-mail. 1 of 7.\nFilter: w",
      "h\nWhatsApp. 1 of 1.\nFilter: wh",
    ]);
  });

  test("in a list, each line is said, and whether it opens something", () => {
    const [note, next] = said(...keys("4", "j"));
    expect(note).toMatch(/^The note\n§1 .* Enter opens\.\n$/u);
    expect(next).toMatch(/§2 .* Enter opens\.\n$/u);
  });

  test("a glyph is said in words, where it is not said anyway", () => {
    const lines = said(...keys("c", "s", "i", "g", "enter", "shift+tab", "j", "j", "j", "j", "j", "2"));
    expect(lines.join("")).toMatch(/^Not settled: ask first · Signal · /mu);
    expect(lines.at(-1)).toMatch(/^Compare\nCorporate e-mail · Not settled: ask first /u);
  });

  test("a recipient is said with its relation and why", () => {
    const [, focused] = said({ type: "paste", text: "bob@ec-europa.eu" }, ...keys("tab"));
    expect(focused).toMatch(/bob@ec-europa\.eu\. outside.* · .*ec\.europa\.eu\. 1 of 1\./u);
  });

  test("nothing changes, nothing is said", () => {
    expect(said(...keys("up", "!"))).toEqual(["", ""]);
  });

  test("the other language says where one is in it", () => {
    expect(said(...keys("L"))[0]).toMatch(
      /^Question, Question\nCanal: tous les canaux\. Champ 1 sur 9\.\nRéponse ?: /u,
    );
  });
});
