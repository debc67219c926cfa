import { gscPolicy, LANGUAGES, LEVELS, parseRequest } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { ownPdp } from "../own-policy.js";
import { briefDecision } from "./brief.js";
import { renderText } from "./text.js";
import { wordsOf } from "./words-of.js";

const LISTS = [
  [],
  ["a@consilium.europa.eu"],
  ["a@x.eu"],
  ["+32470123456"],
  ["a@consilium.europa.eu", "b@ec.europa.eu", "c@x.eu", "+32470123456"],
];
const GROUPS = [undefined, null, { membersKnown: true }, { membersKnown: false }];

/** Requests of every kind, of which so many are left out between two. */
function* requests(every: number): Generator<Readonly<Record<string, unknown>>> {
  let place = 0;
  for (const { id: channel } of gscPolicy.channels)
    for (const level of LEVELS.filter((one) => one !== "unstated"))
      for (const recipients of LISTS)
        for (const nature of [undefined, "lasting"])
          for (const personalData of [undefined, "names", "more"])
            for (const group of GROUPS)
              for (const files of [undefined, true]) {
                place += 1;
                const said = { nature, personalData, group, files };
                const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
                if (place % every === 0) yield { channel, level, recipients, ...given, asOf: "2026-11-24" };
              }
}

test.each(LANGUAGES)("an answer without warnings fits sixteen lines of eighty columns (%s)", (lang) => {
  const pdp = ownPdp();
  const words = wordsOf(pdp.policy, lang);
  const tooLong = [];
  for (const given of requests(61)) {
    const request = parseRequest(given);
    const decision = request.ok ? pdp.decide(request.value, { lang }) : request;
    if (!decision.ok) throw new Error(decision.errors[0].message);
    const text = renderText(briefDecision(decision.value, words), { width: 80, colour: false, unicode: true });
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    for (const { text: condition } of decision.value.conditions) {
      expect(text.replaceAll(/\s+/gu, " ")).toContain(condition);
    }
    if (lines.length > 16 || lines.some((line) => line.length > 80)) tooLong.push(text);
  }
  expect(tooLong).toEqual([]);
});

test.each(LANGUAGES)("why it is so keeps its words where something warns, or the level is not stated (%s)", (lang) => {
  const pdp = ownPdp();
  const words = wordsOf(pdp.policy, lang);
  for (const { id: channel } of gscPolicy.channels) {
    for (const personalData of ["none", "names", "more"]) {
      for (const said of [{ level: "limite", recipients: ["dirk@ec-europa.eu", "mep@europarl.europa.eu"] }, {}]) {
        const request = parseRequest({ channel, personalData, ...said, asOf: "2026-11-24" });
        const decision = request.ok ? pdp.decide(request.value, { lang }) : request;
        if (!decision.ok) throw new Error(decision.errors[0].message);
        const text = renderText(briefDecision(decision.value, words), { width: 80, colour: false, unicode: true });
        for (const { text: reason } of decision.value.reasons.filter(({ decides }) => decides)) {
          expect(text.replaceAll(/\s+/gu, " ")).toContain(reason);
        }
      }
    }
  }
});
