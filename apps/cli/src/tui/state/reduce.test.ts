import { describe, expect, test } from "vitest";
import { after, keys, pressed, start, typing, world, TODAY } from "../../../test/world.js";
import { currentAnswer } from "../pages/ask.js";
import { questionOf } from "../answers/question.js";
import { EMPTY_FORM } from "./form.js";
import { stopOf, type State } from "./state.js";
import { screenOf } from "../view/screen.js";
import { fieldAt, fieldsOf } from "./step.js";
import { contextOf, currentPart } from "./where.js";

const placeOf = (state: State) => stopOf(state).place;

/** What is seen on the screen, in one line. */
function screenText(state: State): string {
  const screen = screenOf(state, world());
  return screen.kind === "small" ? "" : screen.body.left.lines.join(" ").replaceAll(/\s+/gu, " ");
}

/** A question on Signal, about public content, to nobody yet. */
const asked = (): State => pressed(start(), "right", "right", "right", "down", "right");

describe("the form", () => {
  test("a field is changed by the next choice, at its end the first again", () => {
    expect(asked().form).toEqual({ ...EMPTY_FORM, channel: "signal", level: "public" });
    expect(pressed(start(), "left").form.channel).toBe("private-email");
    expect(pressed(start(), "left", "right").form).toEqual(EMPTY_FORM);
  });

  test("its keys go to a field and change it, where there is little to choose from", () => {
    expect(pressed(start(), "n", "f").form).toEqual({ ...EMPTY_FORM, nature: "ephemeral", files: false });
    for (const [key, field] of [
      ["p", "personalData"],
      ["g", "group"],
      ["o", "audience"],
    ] as const)
      expect(pressed(start(), key)).toMatchObject({ field, overlay: { kind: "picker", field }, form: EMPTY_FORM });
  });

  test("nothing is said at the beginning, and what was said can be not said again", () => {
    expect(questionOf(EMPTY_FORM, TODAY, world()).request).toEqual({ recipients: [], asOf: TODAY });
    const said = pressed(
      start(),
      "n",
      "p",
      "down",
      "enter",
      "g",
      "down",
      "enter",
      "o",
      "down",
      "enter",
      "s",
      "down",
      "enter",
    );
    expect(questionOf(said.form, TODAY, world()).request).toEqual({
      recipients: [],
      level: "public",
      audience: "internal",
      nature: "ephemeral",
      group: null,
      personalData: "none",
      asOf: TODAY,
    });
    const unsaid = pressed(
      said,
      "n",
      "n",
      "p",
      "up",
      "enter",
      "g",
      "up",
      "enter",
      "o",
      "up",
      "enter",
      "s",
      "up",
      "enter",
    );
    expect(unsaid.form).toEqual(EMPTY_FORM);
  });

  test("whom it is for is asked where nobody is named or a number is nobody’s, and can be taken back", () => {
    const named = after(start(), [{ type: "paste", text: "anna@ec.europa.eu" }]).state;
    expect(fieldsOf(start().form, world())).toContain("audience");
    expect(fieldsOf(named.form, world())).not.toContain("audience");
    expect(pressed(named, "o").notice).toEqual({ kind: "audienceKnown" });
    const called = after(named, [{ type: "paste", text: "+32 470 12 34 56" }]).state;
    expect(fieldsOf(called.form, world())).toContain("audience");
    const said = pressed(start(), "o", "down", "enter");
    expect(fieldsOf(after(said, [{ type: "paste", text: "anna@ec.europa.eu" }]).state.form, world())).toContain(
      "audience",
    );
  });

  test("a level is found by any of its names, in any language", () => {
    for (const [name, level] of [
      ["snc", "sensitive"],
      ["EU restricted", "restreint-ue"],
      ["non sensible", "non-sensitive"],
      ["Très secret UE", "tres-secret-ue"],
      ["public", "public"],
      ["sensitive", "sensitive"],
      ["lim", "limite"],
    ] as const)
      expect(after(start(), [...keys("s"), ...typing(name), ...keys("enter")]).state.form.level).toBe(level);
    expect(after(start(), [...keys("c"), ...typing("outlook"), ...keys("enter")]).state.form.channel).toBe("email");
  });

  test("a bare secret, or a marking of others, is no level: it is said why, and one that is gone to is taken", () => {
    for (const name of ["secret", "confidential", "restricted", "top secret", "secre", "NATO RESTRICTED", "VS-NfD"]) {
      const typed = after(start(), [...keys("s"), ...typing(name), ...keys("enter")]).state;
      expect(typed).toMatchObject({ form: EMPTY_FORM, overlay: { kind: "picker" } });
      expect(screenText(typed)).toMatch(/may mean several levels|marking under other rules/u);
    }
    const meant = after(start(), [...keys("s"), ...typing("confidential"), ...keys("down", "enter")]).state;
    expect(meant.form.level).toBe("confidentiel-ue");
  });

  test("a long choice is made from a list that typing filters; Esc leaves all as it was", () => {
    const open = pressed(start(), "c");
    expect(contextOf(open)).toBe("picker");
    expect(after(open, [...typing("what"), ...keys("enter")]).state.form.channel).toBe("whatsapp");
    expect(after(open, [...typing("what"), ...keys("escape")]).state.form).toBe(open.form);
    // nothing fits: nothing is chosen, and the list stays
    expect(after(open, [...typing("zzz"), ...keys("enter")]).state).toMatchObject({
      form: EMPTY_FORM,
      overlay: { kind: "picker" },
    });
  });

  test("a day of review is asked for only where the members are known", () => {
    expect(pressed(start(), "r")).toMatchObject({ notice: { kind: "noReview" }, field: "channel" });
    const known = [...keys("g"), ...typing("are known"), ...keys("enter")];
    const { state } = after(start(), [...known, ...keys("r"), ...typing("2026-11-20"), ...keys("enter")]);
    expect(questionOf(state.form, TODAY, world()).request.group).toEqual({
      membersKnown: true,
      lastReviewed: "2026-11-20",
    });
  });

  test("a field that is gone leaves one in the one before", () => {
    const { state } = after(start(), [...keys("g"), ...typing("are known"), ...keys("enter", "r", "escape", "u")]);
    expect(state.form.group).toBeUndefined();
    expect(fieldAt(state, world())).toBe("group");
    expect(pressed(state, "right").form.group).toBe("none");
  });

  test("a change is taken back, and done again", () => {
    const changed = pressed(asked(), "n");
    expect(pressed(changed, "u").form).toEqual(asked().form);
    expect(pressed(changed, "u", "ctrl+r").form).toEqual(changed.form);
    expect(pressed(start(), "u").notice).toEqual({ kind: "nothingToUndo" });
    expect(pressed(changed, "ctrl+r").notice).toEqual({ kind: "nothingToRedo" });
  });

  test("what is typed in one go is taken back in one go", () => {
    const { state } = after(asked(), [...keys("t"), ...typing("a@b.eu"), ...keys("escape")]);
    expect(state.form.draft).toBe("a@b.eu");
    expect(pressed(state, "u").form).toEqual(asked().form);
  });
});

describe("recipients", () => {
  const typed = (text: string) => after(asked(), [...keys("t"), ...typing(text)]).state;

  test("count as soon as they can be read, and not before", () => {
    const of = (text: string) => questionOf(typed(text).form, TODAY, world());
    expect(of("anna@ec.europa")).toMatchObject({ request: { recipients: ["anna@ec.europa"] }, pending: [] });
    expect(of("anna")).toMatchObject({ request: { recipients: [] }, pending: ["anna"] });
    expect(of("anna@b.eu, bob")).toMatchObject({ request: { recipients: ["anna@b.eu"] }, pending: ["bob"] });
  });

  test("Enter puts what is typed into the list, where the next one may follow; Enter again ends", () => {
    const state = pressed(typed("a@b.eu; c.eu"), "enter");
    expect(state).toMatchObject({ form: { recipients: ["a@b.eu", "c.eu"], draft: "" }, typing: { cursor: 0 } });
    expect(pressed(state, "enter").typing).toBeUndefined();
  });

  test("what cannot be read stays where it is typed", () => {
    expect(pressed(typed("anna"), "enter")).toMatchObject({
      form: { recipients: [], draft: "anna" },
      typing: { cursor: 4 },
      notice: { kind: "unreadable" },
    });
  });

  test("Esc and other fields keep what was typed", () => {
    for (const key of ["escape", "up", "down", "tab", "shift+tab"]) {
      const left = pressed(typed("anna"), key);
      expect(left.form.draft).toBe("anna");
      expect(left.typing).toBeUndefined();
    }
    expect(pressed(typed("anna"), "escape", "t").typing).toEqual({ field: "recipients", cursor: 4 });
  });

  test("a text that is pasted goes into the list, wherever one is", () => {
    const pasted = [{ type: "paste", text: "To: a@b.eu; Doe Jane <c@d.eu>\nnobody" }] as const;
    const recipients = ["a@b.eu", "Doe Jane <c@d.eu>", "nobody"];
    expect(after(asked(), pasted).state).toMatchObject({ form: { recipients }, notice: { kind: "added", count: 3 } });
    expect(after(pressed(asked(), "3"), pasted).state.form.recipients).toEqual(recipients);
    expect(after(pressed(asked(), "t"), pasted).state.form.recipients).toEqual(recipients);
  });

  test("a piece of an address that is pasted goes where it is typed", () => {
    const { state } = after(typed("anna@"), [{ type: "paste", text: "ec.europa.eu\n" }]);
    expect(state.form).toMatchObject({ draft: "anna@ec.europa.eu", recipients: [] });
  });

  test("in the list, one is removed, or typed anew; what was being typed is not lost", () => {
    const { state } = after(typed("x"), [{ type: "paste", text: "@y.eu; a@b.eu; c@d.eu" }, ...keys("escape", "tab")]);
    expect(state).toMatchObject({ pane: "recipients", form: { recipients: ["x@y.eu", "a@b.eu", "c@d.eu"] } });
    expect(pressed(state, "down", "x").form.recipients).toEqual(["x@y.eu", "c@d.eu"]);
    expect(pressed(state, "down", "x", "u").form.recipients).toEqual(["x@y.eu", "a@b.eu", "c@d.eu"]);
    expect(pressed(state, "x", "x", "x")).toMatchObject({ pane: "form", form: { recipients: [] } });
    const anew = pressed({ ...state, form: { ...state.form, draft: "e@f.eu" } }, "down", "enter");
    expect(anew).toMatchObject({
      form: { recipients: ["x@y.eu", "c@d.eu", "e@f.eu"], draft: "a@b.eu" },
      typing: { field: "recipients", cursor: 6 },
    });
  });

  test("those that cannot be read are removed at once", () => {
    const { state } = after(asked(), [{ type: "paste", text: "a@b.eu; nobody; c@" }, ...keys("X")]);
    expect(state).toMatchObject({ form: { recipients: ["a@b.eu"] }, notice: { kind: "removed", count: 2 } });
  });
});

describe("going about", () => {
  test("a view is gone to by its number, and Esc leads home", () => {
    for (const [key, kind] of [
      ["2", "compare"],
      ["3", "channels"],
      ["4", "note"],
      ["5", "history"],
    ] as const) {
      const there = pressed(asked(), key);
      expect(placeOf(there)).toEqual({ kind });
      expect(placeOf(pressed(there, "escape"))).toEqual({ kind: "ask" });
    }
  });

  test("Enter opens what a line is about, and back is where one was", () => {
    const list = pressed(asked(), "4", "down", "down");
    const paragraph = currentPart(list, world())?.leadsTo;
    const opened = pressed(list, "enter");
    expect(placeOf(opened)).toEqual(paragraph);
    expect(stopOf(pressed(opened, "escape"))).toEqual(stopOf(list));
    expect(stopOf(pressed(opened, "left"))).toEqual(stopOf(list));
  });

  test("from a reason of an answer to its rule, its paragraph, its reading, and all the way back", () => {
    const found = after(asked(), [...keys("shift+tab", "/"), ...typing("app-short-lived"), ...keys("enter")]).state;
    const rule = pressed(found, "enter");
    expect(placeOf(rule)).toMatchObject({ kind: "rule" });
    const paragraph = pressed(rule, "shift+tab", "enter");
    expect(placeOf(paragraph)).toMatchObject({ kind: "paragraph" });
    const home = pressed(paragraph, "escape", "escape", "escape");
    expect(home).toMatchObject({ pane: "form", form: asked().form });
    expect(home.stops).toHaveLength(1);
  });

  test("the matrix opens the answer on a channel at a level", () => {
    const matrix = pressed(asked(), "2", "m");
    expect(stopOf(matrix)).toMatchObject({ place: { kind: "matrix" }, column: 0 });
    expect(placeOf(pressed(matrix, "down", "down", "right", "right", "enter"))).toEqual({
      kind: "answer",
      channel: "signal",
      level: "limite",
    });
    expect(placeOf(pressed(matrix, "m"))).toEqual({ kind: "compare" });
  });

  test("a channel that is marked stands beside the next one", () => {
    const marked = pressed(start(), "3", "b");
    expect(marked).toMatchObject({ marked: "email", notice: { kind: "marked", channel: "email" } });
    const beside = pressed(marked, "down", "enter", "b");
    expect(placeOf(beside)).toEqual({ kind: "beside", channels: ["email", "avaya"] });
    expect(beside.marked).toBeUndefined();
    expect(pressed(marked, "b").marked).toBeUndefined();
  });

  test("what is looked for is found from where one is, onward and backward, whatever its case and accents", () => {
    const find = (state: State, text: string) => after(state, [...keys("/"), ...typing(text), ...keys("enter")]).state;
    const note = pressed(start(), "4");
    const found = find(note, "METADATA");
    const textAt = (state: State) => currentPart(state, world())?.lines.join(" ") ?? "";
    expect(textAt(found)).toMatch(/metadata/u);
    const next = pressed(found, "n");
    expect(textAt(next)).toMatch(/metadata/u);
    expect(stopOf(next).cursor).not.toBe(stopOf(found).cursor);
    expect(stopOf(pressed(next, "N"))).toEqual(stopOf(found));
    expect(find(note, "no such thing").notice).toEqual({ kind: "notFound" });
    expect(after(found, keys("/")).state.overlay).toMatchObject({ edited: { text: "METADATA" } });
    expect(textAt(find(pressed(start({ lang: "fr" }), "4"), "donnees"))).toMatch(/données/u);
  });

  test("where nothing can be read, only leaving counts", () => {
    const small = after(asked(), [{ type: "resize", size: { columns: 59, rows: 15 } }]).state;
    expect(pressed(small, "n", "x", "3", "t")).toEqual(small);
    expect(after(small, [{ type: "paste", text: "a@b.eu" }]).state).toEqual(small);
    expect(after(small, keys("q")).effects).toEqual([{ type: "exit" }]);
    const large = after(small, [{ type: "resize", size: { columns: 120, rows: 36 } }]).state;
    expect(large).toEqual(asked());
  });

  test("q leaves, but not where one types; Ctrl-C always does", () => {
    expect(after(asked(), keys("q")).effects).toEqual([{ type: "exit" }]);
    for (const way of [["t"], ["c"], ["?"], ["w"], ["3", "/"]]) {
      expect(after(asked(), keys(...way, "q")).effects).toEqual([]);
      expect(after(asked(), keys(...way, "ctrl+c")).effects).toEqual([{ type: "exit" }]);
    }
  });
});

describe("what an answer offers", () => {
  const outcome = (state: State) => {
    const answer = currentAnswer(state, world());
    return answer.kind === "decision" ? answer.decision.outcome : answer.kind;
  };
  const found = (state: State, text: string) =>
    after(state, [...keys("shift+tab", "/"), ...typing(text), ...keys("enter")]).state;

  test("a change is made where it stands, with the outcome that is shown, and can be taken back", () => {
    const group = after(asked(), [...keys("g"), ...typing("not known"), ...keys("enter")]).state;
    expect(outcome(group)).toBe("not-advised");
    const made = pressed(found(group, "Find out who is in the group"), "enter");
    expect(made).toMatchObject({ form: { group: "known", lastReviewed: TODAY }, notice: { kind: "improved" } });
    expect(outcome(made)).toBe("conditional");
    expect(pressed(made, "u").form).toEqual(group.form);
  });

  test("recipients are left out by their places, those that are being typed too", () => {
    const to = [{ type: "paste", text: "anna@ec.europa.eu; bob@ec-europa.eu" }] as const;
    const typed = after(asked(), [...to, ...keys("t"), ...typing("carla@ec.europa-eu.eu, x"), ...keys("escape")]).state;
    const made = pressed(found(typed, "Leave out these recipients"), "enter");
    expect(made.form).toMatchObject({ recipients: ["anna@ec.europa.eu"], draft: "x" });
  });

  test("a question that is open leads to its field", () => {
    const state = pressed(found(pressed(start(), "c", "down", "enter"), "How sensitive?"), "enter");
    expect(state).toMatchObject({ pane: "form", field: "level" });
    expect(state.stops).toHaveLength(1);
  });

  test("the general cautions are one line, which opens them", () => {
    const state = pressed(found(asked(), "whatever you send"), "enter");
    expect(placeOf(state)).toEqual({ kind: "cautions", channel: "signal", level: "public" });
    expect(screenText(state)).toMatch(/§11/u);
  });
});

describe("history", () => {
  test("keeps a question that one leaves, once, and gives it back to be changed", () => {
    const second = pressed(pressed(asked(), "ctrl+n"), "n");
    expect(second).toMatchObject({ form: { nature: "ephemeral" }, history: [asked().form] });
    const back = pressed(second, "5", "enter");
    expect(back).toMatchObject({ form: asked().form, history: [asked().form, second.form], pane: "form" });
    expect(placeOf(back)).toEqual({ kind: "ask" });
    expect(pressed(back, "ctrl+n", "ctrl+n").history).toEqual([second.form, asked().form]);
    // also that can be taken back
    expect(pressed(back, "u").form).toEqual(second.form);
  });
});

describe("taking along", () => {
  test("an answer is copied as the command writes it, and the question is kept", () => {
    const { state, effects } = after(asked(), keys("y", "Y", "C"));
    expect(effects.map((effect) => (effect.type === "copy" ? [effect.what, effect.text.split("\n")[0]] : []))).toEqual([
      ["text", "◐ With conditions · Signal · 24 November 2026"],
      ["markdown", "### ◐ With conditions · Signal · 24 November 2026"],
      ["command", "channelwise check signal --level public"],
    ]);
    expect(state.history).toEqual([asked().form]);
  });

  test("there is nothing to take where there is no answer", () => {
    const { state } = after(asked(), [{ type: "paste", text: "nobody" }]);
    expect(currentAnswer(state, world()).kind).toBe("faults");
    for (const key of ["y", "Y", "w"])
      expect(after(state, keys(key))).toMatchObject({ effects: [], state: { notice: { kind: "noAnswer" } } });
  });

  test("a file is written as its name says, and not over another before that is asked", () => {
    const write = (path: string) => after(asked(), [...keys("w", "ctrl+u"), ...typing(path), ...keys("enter")]);
    expect(write("a.txt").effects).toEqual([
      { type: "save", path: "a.txt", text: expect.stringMatching(/^◐ /u) as string, overwrite: false },
    ]);
    const [effect] = write("a.md").effects;
    expect(effect).toMatchObject({ type: "save", text: expect.stringMatching(/^### /u) as string });
    const text = effect?.type === "save" ? effect.text : "";
    const there = after(write("a.md").state, [{ type: "saved", how: "exists", path: "a.md", text }]).state;
    expect(contextOf(there)).toBe("confirm");
    expect(after(there, keys("n"))).toMatchObject({ effects: [], state: { path: "a.md" } });
    expect(after(there, keys("y")).effects).toEqual([{ type: "save", path: "a.md", text, overwrite: true }]);
    expect(after(there, keys("z")).state).toEqual(there);
  });

  test("the name of a file is still there after Esc", () => {
    const { state } = after(asked(), [...keys("w"), ...typing("x"), ...keys("escape", "w")]);
    expect(state.overlay).toMatchObject({ kind: "save", edited: { text: `channelwise-signal-${TODAY}.txtx` } });
  });
});

test("the language changes at once, and nothing else does", () => {
  expect(pressed(asked(), "L")).toEqual({ ...asked(), lang: "fr" });
  expect(pressed(asked(), "L", "L")).toEqual(asked());
});

test("a new day is the day of the answer, unless one was typed", () => {
  const { state } = after(asked(), [{ type: "day", today: "2026-11-25" }]);
  expect(questionOf(state.form, state.today, world()).request.asOf).toBe("2026-11-25");
  const typed = after(state, [...keys("d"), ...typing("2026-01-01")]).state;
  expect(questionOf(typed.form, typed.today, world()).request.asOf).toBe("2026-01-01");
});
