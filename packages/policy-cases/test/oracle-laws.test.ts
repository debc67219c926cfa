import { describe, expect, test } from "vitest";
import { oracleAnswer, readRequest, type WrittenRequest } from "./oracle/oracle.js";
import { answerOfCell } from "./oracle/cell-answer.js";
import { CHANNELS, encryptionOf, isApp } from "./oracle/channels.js";
import { cellOf } from "./oracle/request.js";
import { everyCell } from "./oracle/space.js";
import {
  AUDIENCES,
  classOf,
  GROUPS,
  isMilder,
  isWithinTheAdvice,
  NATURES,
  PERSONAL_DATA,
  STATED_LEVELS,
  type Cell,
  type Outcome,
} from "./oracle/words.js";

// The oracle is held to policy.md §8 too: where it keeps the laws, the table of rules is typed out as it was meant.

const cells: readonly Cell[] = [...everyCell()].map((request) => cellOf(readRequest(request)));
const outcomeOf = (cell: Cell): Outcome => answerOfCell(cell).outcome;

/** The cells from which a step makes the outcome milder, or stricter. */
const where = (breaks: (cell: Cell) => boolean): string[] =>
  cells.filter(breaks).map((cell) => Object.values(cell).join(" "));

/** The cell one step back on a scale; nothing where it is the first. */
function before<K extends keyof Cell>(cell: Cell, attribute: K, scale: readonly Cell[K][]): Cell | undefined {
  const at = scale.indexOf(cell[attribute]);
  return at > 0 ? { ...cell, [attribute]: scale[at - 1] } : undefined;
}

const isMilderThan = (cell: Cell, back: Cell | undefined): boolean =>
  back !== undefined && isMilder(outcomeOf(cell), outcomeOf(back));

/** Law 13 sets reach aside: the chat that does not get there is no measure. */
const isChat = ({ channel }: Cell): boolean => channel === "avaya";

describe("a step that makes a request weaker never makes the answer of the oracle milder", () => {
  test.each<readonly [string, (cell: Cell) => Cell | undefined]>([
    ["a level further up", (cell) => before(cell, "level", STATED_LEVELS)],
    ["a weaker audience", (cell) => (isChat(cell) ? undefined : before(cell, "audience", AUDIENCES))],
    ["a group less looked after", (cell) => before(cell, "group", GROUPS.slice(1))],
    ["more of personal data", (cell) => before(cell, "personalData", PERSONAL_DATA)],
    ["content that lasts", (cell) => before(cell, "nature", NATURES)],
    ["files", (cell) => before(cell, "files", [false, true])],
  ])("%s", (_, back) => {
    expect(where((cell) => isMilderThan(cell, back(cell)))).toEqual([]);
  });
});

describe("by the oracle", () => {
  test("a level that is not stated is never milder than the mildest that can be", () => {
    const breaks = (cell: Cell) =>
      STATED_LEVELS.every((level) => isMilder(outcomeOf(cell), outcomeOf({ ...cell, level })));
    expect(where((cell) => cell.level === "unstated" && breaks(cell))).toEqual([]);
  });

  test("corporate mail is never stricter than another channel, where it gets there", () => {
    const byMail = (cell: Cell) => outcomeOf({ ...cell, channel: "email", reachable: true });
    expect(where((cell) => cell.reachable && isMilder(outcomeOf(cell), byMail(cell)))).toEqual([]);
  });

  test("an app with less encryption is never milder", () => {
    const scale = ["always", "default", "optional", "unknown", "none"];
    const place = ({ channel, group }: Cell) => scale.indexOf(encryptionOf(channel, group));
    const apps = (cell: Cell) => CHANNELS.filter(isApp).map((channel) => ({ ...cell, channel }));
    const breaks = (cell: Cell) => apps(cell).some((other) => place(other) < place(cell) && isMilderThan(cell, other));
    expect(where((cell) => isApp(cell.channel) && breaks(cell))).toEqual([]);
  });

  test("conditions are there if and only if the outcome is conditional, and who is asked if it is not within the advice", () => {
    expect(
      where((cell) => {
        const { outcome, conditions, escalate } = answerOfCell(cell);
        const asks = outcome === "not-covered" || outcome === "prohibited";
        return (
          (outcome === "conditional") !== conditions.length > 0 ||
          (asks && escalate.length === 0) ||
          (isWithinTheAdvice(outcome) && escalate.length > 0)
        );
      }),
    ).toEqual([]);
  });

  test("classified is prohibited, an app never suitable, and an imitator neither suitable nor trusted with more", () => {
    expect(
      where((cell) => {
        const outcome = outcomeOf(cell);
        const isClassified = classOf(cell.level) === "classified";
        const isTrusted = outcome === "suitable" || (classOf(cell.level) !== "open" && isWithinTheAdvice(outcome));
        return (
          isClassified !== (outcome === "prohibited") ||
          (isApp(cell.channel) && outcome === "suitable") ||
          (cell.audience === "lookalike" && isTrusted)
        );
      }),
    ).toEqual([]);
  });

  test("saying what is assumed anyway changes no outcome", () => {
    const asOf = "2026-11-30";
    const requests = CHANNELS.map((channel): WrittenRequest => ({ channel, level: "public", recipients: [], asOf }));
    for (const request of requests) {
      const said = {
        audience: "external",
        nature: "ephemeral",
        group: null,
        personalData: "none",
        files: false,
      } as const;
      expect(oracleAnswer({ ...request, ...said }).outcome).toBe(oracleAnswer(request).outcome);
    }
  });
});
