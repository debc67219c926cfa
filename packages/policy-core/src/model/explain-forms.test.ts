import { describe, expect, test } from "vitest";
import { authorMessages } from "./messages/authors/messages.js";
import { parseOverlay } from "./parse-overlay.js";

const OVERLAY = {
  id: "department",
  version: "1.0.0",
  title: { en: "A department", fr: "Un service" },
  extends: { id: "gsc-messaging-apps", version: "^1.0.0" },
};

const { forms } = authorMessages.en;
const rule = { id: "no-files", when: {}, outcome: "not-advised", cites: ["§4"], basis: "assumption" };
const PAGE = { kind: "public", title: "Contact", publisher: "The Commission", grade: "official" };
const domain = { domain: "ec.europa.eu", body: "commission", status: "assumed", enabled: true };

describe("explainForms", () => {
  test.each<[string, object, string, string]>([
    ["an id", { id: "Our Department" }, "/id", forms.id],
    ["a version", { version: "1.0" }, "/version", forms.version],
    [
      "a range of versions",
      { extends: { id: "gsc-messaging-apps", version: ">1" } },
      "/extends/version",
      forms.versionRange,
    ],
    ["no words", { title: { en: "", fr: "x" } }, "/title/en", forms.someText],
    ["what a terminal acts on", { title: { en: "\u001B[31mred", fr: "x" } }, "/title/en", forms.words],
    ["what turns text around", { title: { en: "x", fr: "\u202Egnp.exe" } }, "/title/fr", forms.words],
    ["what is cited", { rules: { add: [{ ...rule, cites: ["§99"] }] } }, "/rules/add/0/cites/0", forms.cite],
    ["no values", { rules: { add: [{ ...rule, when: { kind: [] } }] } }, "/rules/add/0/when/kind", forms.someEntry],
    ["half a day", { parameters: { groupReviewDays: 0.5 } }, "/parameters/groupReviewDays", forms.wholeNumber],
    ["no day", { parameters: { groupReviewDays: 0 } }, "/parameters/groupReviewDays", forms.atLeast(1)],
    ["an address", { domains: { switchOff: ["jane@ec.europa.eu"] } }, "/domains/switchOff/0", forms.domain],
    [
      "a page",
      { domains: { add: [{ ...domain, source: { ...PAGE, url: "ec.europa.eu" } }] } },
      "/domains/add/0/source/url",
      forms.url,
    ],
  ])("tells of what form a value has to be: %s", (_, changes, pointer, message) => {
    expect(parseOverlay({ ...OVERLAY, ...changes })).toEqual({
      ok: false,
      errors: [{ code: "invalid-value", pointer, message }],
    });
  });

  test("tells it in French", () => {
    const parsed = parseOverlay({ ...OVERLAY, version: "1" }, { lang: "fr" });
    expect(parsed.ok ? "" : parsed.errors[0].message).toBe(authorMessages.fr.forms.version);
  });
});
