import fc from "fast-check";
import stringWidth from "string-width";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { currentAnswer } from "../src/tui/pages/ask.js";
import { commandOf } from "../src/tui/pages/command.js";
import type { Answer } from "../src/tui/answers/answer.js";
import { questionOf } from "../src/tui/answers/question.js";
import { improve } from "../src/tui/state/improve.js";
import { textToTake } from "../src/tui/state/take.js";
import { spokenOf } from "../src/tui/linear/spoken.js";
import { sayAfter } from "../src/tui/linear/say.js";
import { currentPage, recipientAt, stepOf } from "../src/tui/state/where.js";
import type { Action, State } from "../src/tui/state/state.js";
import { caretOf, screenOf } from "../src/tui/view/screen.js";
import { actions } from "./arbitrary-actions.js";
import { forms } from "./arbitrary-form.js";
import { argumentsIn } from "./shell.js";
import { command } from "./support.js";
import { after, keys, pressed, start, world } from "./world.js";

/** Keys count again, whatever the window was before. */
const LARGE: Action = { type: "resize", size: { columns: 100, rows: 30 } };

const isHome = ({ stops, pane, overlay, typing }: State): boolean =>
  stops.length === 1 && pane === "form" && overlay === undefined && typing === undefined;

/** The rows of a screen, as they are written. */
function rowsOn(state: State, within = world()): readonly string[] {
  const screen = screenOf(state, within);
  if (screen.kind === "small") return [];
  const { header, body, footer } = screen;
  return [...header, ...body.left.lines, ...(body.right?.lines ?? []), ...footer.lines];
}

describe("whatever is pressed and pasted", () => {
  test("the screen fits the window, shows nothing that a terminal acts on, and the cursor stands on it", () => {
    fc.assert(
      fc.property(actions, (done) => {
        const { state } = after(start(), done);
        const screen = screenOf(state, world({ look: { colour: true, unicode: true } }));
        fc.pre(screen.kind === "whole");
        const { columns, rows } = state.size;
        const { header, body, footer, layout } = screen;
        expect(header.length + layout.body + footer.lines.length).toBe(rows);
        const left = body.right === undefined ? columns : layout.left;
        for (const line of [...header, ...footer.lines]) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        for (const line of body.left.lines) expect(stringWidth(line)).toBeLessThanOrEqual(left);
        for (const line of body.right?.lines ?? []) expect(stringWidth(line)).toBeLessThanOrEqual(layout.right);
        expect(body.left.lines.length).toBeLessThanOrEqual(layout.body);
        const text = stripVTControlCharacters(rowsOn(state).join(""));
        expect(text).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Zl}|\p{Zp}/u);
        const caret = caretOf(screen) ?? { x: 0, y: 0 };
        expect(caret.x).toBeLessThan(columns);
        expect(caret.y).toBeLessThan(rows);
      }),
      { numRuns: 300 },
    );
  });

  test("one is always somewhere, and Esc leads home, keeping what was typed", () => {
    fc.assert(
      fc.property(actions, (done) => {
        const { state } = after(start(), [...done, LARGE]);
        const { steps } = currentPage(state, world());
        expect(stepOf(state, world())).toBeGreaterThanOrEqual(0);
        expect(stepOf(state, world())).toBeLessThan(Math.max(1, steps.length));
        expect(recipientAt(state)).toBeLessThan(Math.max(1, state.form.recipients.length));
        let home = state;
        for (let step = 0; step < 110 && !isHome(home); step += 1) home = pressed(home, "escape");
        expect(isHome(home)).toBe(true);
        expect(home.form).toBe(state.form);
      }),
      { numRuns: 300 },
    );
  });

  test("what was changed can be taken back, to the first question", () => {
    fc.assert(
      fc.property(actions, (done) => {
        const { state } = after(start(), [...done, LARGE]);
        const home = pressed(state, ...Array.from({ length: 110 }, () => "escape"));
        const back = pressed(home, ...Array.from({ length: home.past.length }, () => "u"));
        expect(back.form).toEqual(home.past[0] ?? home.form);
        expect(pressed(back, ...Array.from({ length: home.past.length }, () => "ctrl+r")).form).toEqual(home.form);
      }),
      { numRuns: 100 },
    );
  });

  test("a change that is offered gets the outcome that is shown, where it is made", () => {
    fc.assert(
      fc.property(forms, (form) => {
        const state = start({ form });
        const answer = currentAnswer(state, world());
        const offered = answer.kind === "decision" ? answer.decision.improvements : [];
        fc.pre(offered.length > 0);
        for (const [place, { outcome }] of offered.entries()) {
          const made = currentAnswer(improve(state, place, world()), world());
          expect(made.kind === "decision" ? made.decision.outcome : made.kind).toBe(outcome);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("line after line, only text is added", () => {
    const linear = world({ linear: true });
    fc.assert(
      fc.property(actions, (done) => {
        let state = start();
        let said = sayAfter(undefined, spokenOf(state, linear), linear.words.en).said;
        for (const action of done) {
          state = after(state, [action], linear).state;
          const next = sayAfter(said, spokenOf(state, linear), linear.words[state.lang]);
          expect(next.text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
          ({ said } = next);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("the answer that the interface shows", () => {
  /** What the command answers to the question as it stands, in this language. */
  const asked = (state: State, args: readonly string[], stdin = "") =>
    command([...args, "--lang", state.lang], { stdin, now: `${state.today}T12:00:00Z` });

  const question = (done: Parameters<typeof after>[1]) => {
    const { state } = after(start(), [...done, LARGE, ...keys("escape", "escape", "1")]);
    return { state, answer: currentAnswer(state, world()) };
  };

  /** What the command is to give: nothing where the question is wrong. */
  const expected = (answer: Answer) => {
    if (answer.kind === "faults") return { code: 2, stdout: "" };
    const whole = answer.kind === "decision" ? answer.decision : answer.advice;
    return { code: 0, stdout: `${JSON.stringify(whole)}\n` };
  };

  test("is that of `channelwise check` to the same request, byte for byte, as JSON, text and Markdown", async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (done) => {
        const { state, answer } = question(done);
        const { request } = questionOf(state.form, state.today, world());
        const args = [request.channel === undefined ? "advise" : "check", "--request", "-"];
        const stdin = JSON.stringify(request);
        expect(await asked(state, [...args, "--json"], stdin)).toMatchObject(expected(answer));
        const text = await asked(state, args, stdin);
        expect(textToTake(state, "text", world()) ?? "").toBe(text.stdout);
        const markdown = await asked(state, [...args, "--format", "markdown"], stdin);
        expect(textToTake(state, "markdown", world()) ?? "").toBe(markdown.stdout);
      }),
      { numRuns: 60 },
    );
  });

  test("is that of the command that it names, whatever was said and was not", async () => {
    await fc.assert(
      fc.asyncProperty(forms, fc.constantFrom("en", "fr"), async (form, lang) => {
        const state = start({ form, lang });
        const [, ...args] = argumentsIn(commandOf({ ...state, addresses: true }, world()));
        expect(await asked(state, [...args, "--json"])).toMatchObject(expected(currentAnswer(state, world())));
      }),
      { numRuns: 200 },
    );
  });

  test("is that of the command that it names, in a shell", async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (done) => {
        const { state, answer } = question(done);
        const [name, ...args] = argumentsIn(commandOf({ ...state, addresses: true }, world()));
        expect(name).toBe("channelwise");
        expect(await asked(state, [...args, "--json"])).toMatchObject(expected(answer));
      }),
      { numRuns: 60 },
    );
  });
});
