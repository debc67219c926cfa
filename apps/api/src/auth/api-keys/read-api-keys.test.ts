import { LANGUAGES } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { createApiKey } from "./api-key.js";
import { readApiKeys } from "./read-api-keys.js";

const { entry } = createApiKey("translation service", { now: new Date("2026-11-24T12:00:00Z") });
const read = (file: unknown) => readApiKeys(JSON.stringify(file), "en");
const faults = (file: unknown) => {
  const result = read(file);
  return result.ok ? [] : result.errors.map(({ code, pointer }) => `${code} ${pointer}`);
};

test("a file of keys is read", () => {
  expect(read({ version: 1, keys: [] })).toEqual({ ok: true, value: [] });
  const full = { ...entry, expires: "2027-01-01T00:00:00Z", revoked: "2026-12-01T00:00:00Z" };
  expect(read({ version: 1, keys: [full] })).toEqual({ ok: true, value: [full] });
});

test("every fault is said at once, with its place", () => {
  const wrong = { id: "UPPER", name: "", hash: "sha256:5", created: "today", expires: 5, secret: "x" };
  expect(faults({ version: 2, keys: [entry, wrong, {}, "x"], more: 1 })).toEqual([
    "invalid-value /version",
    "invalid-value /keys/1/id",
    "invalid-value /keys/1/name",
    "invalid-value /keys/1/hash",
    "invalid-value /keys/1/created",
    "invalid-value /keys/1/expires",
    "unknown-field /keys/1",
    "missing-field /keys/2/id",
    "missing-field /keys/2/name",
    "missing-field /keys/2/hash",
    "missing-field /keys/2/created",
    "invalid-value /keys/3",
    "unknown-field ",
  ]);
});

test.each<[string, unknown, string]>([
  ["no object", [], "invalid-value "],
  ["keys that are no list", { version: 1, keys: {} }, "invalid-value /keys"],
  ["no version", { keys: [] }, "missing-field /version"],
  ["the same id again", { version: 1, keys: [entry, { ...entry, id: "abcd" }, entry] }, "duplicate-id /keys/2/id"],
  ["a name that could forge a line", { version: 1, keys: [{ ...entry, name: "a\nb" }] }, "invalid-value /keys/0/name"],
  [
    "a time without zone",
    { version: 1, keys: [{ ...entry, created: "2026-11-24T12:00:00" }] },
    "invalid-value /keys/0/created",
  ],
  [
    "a day that is none",
    { version: 1, keys: [{ ...entry, expires: "2026-02-30T00:00:00Z" }] },
    "invalid-value /keys/0/expires",
  ],
  [
    "a hash in capitals",
    { version: 1, keys: [{ ...entry, hash: entry.hash.toUpperCase() }] },
    "invalid-value /keys/0/hash",
  ],
])("%s is a fault", (_, file, fault) => {
  expect(faults(file)).toEqual([fault]);
});

test("what is not JSON is said with its place", () => {
  const result = readApiKeys('{\n  "version" 1\n}', "en");
  expect(result.ok ? [] : result.errors).toEqual([
    { code: "not-json", pointer: "", message: "This is not JSON: line 2, column 13 is wrong." },
  ]);
  expect(readApiKeys("", "fr")).toEqual({
    ok: false,
    errors: [{ code: "not-json", pointer: "", message: "Ce n’est pas du JSON: erreur à la ligne 1, colonne 1." }],
  });
});

describe.each(LANGUAGES)("in %s", (lang) => {
  test("no fault repeats what the file holds", () => {
    const planted = "PLANTED";
    const texts = [
      planted,
      `{"version":${planted}}`,
      `{"version":1,"${planted}":1,"keys":"${planted}"}`,
      `{"version":"${planted}","keys":[{"id":"${planted}","name":"${planted}\\n","hash":"${planted}","${planted}":"${planted}"}]}`,
    ];
    for (const text of texts) expect(JSON.stringify(readApiKeys(text, lang))).not.toContain(planted);
  });
});
