import { expect, test } from "vitest";
import { languageOf } from "../src/language.js";
import { post, testApi } from "./support.js";

const { app } = testApi();

test.each<[string | undefined, string]>([
  [undefined, "en"],
  ["", "en"],
  ["fr", "fr"],
  ["fr-BE", "fr"],
  ["FR-be, en", "fr"],
  ["de, fr;q=0.8, en;q=0.5", "fr"],
  ["de, en;q=0.8, fr;q=0.5", "en"],
  ["fr;q=0, en", "en"],
  ["fr;q=0", "en"],
  ["*", "en"],
  ["de", "en"],
  ["français", "en"],
])("who accepts %j is answered in %s", (accepted, language) => {
  expect(languageOf(accepted)).toBe(language);
});

test("the language of an answer is said, and that it was chosen", async () => {
  const answered = await app.request("/v1/levels", { headers: { "Accept-Language": "fr-LU" } });
  expect(answered.headers.get("Content-Language")).toBe("fr");
  expect(answered.headers.get("Vary")).toContain("Accept-Language");
});

test("a request keeps its id; what is not fit to be quoted is quoted by an id of ours", async () => {
  const idsOf = async (given: string) => {
    const answered = await app.request("/nowhere", { headers: { "X-Request-ID": given } });
    const { instance } = (await answered.json()) as { readonly instance: string };
    return [answered.headers.get("X-Request-ID"), instance];
  };
  expect(await idsOf("7d1c-22_A")).toEqual(["7d1c-22_A", "7d1c-22_A"]);
  for (const given of ["a b", "a@b.eu", "b.eu", "x".repeat(129), "é"]) {
    expect(await idsOf(given)).toEqual([given, expect.stringMatching(/^id-\d+$/u)]);
  }
  const none = await app.request("/v1/levels");
  expect(none.headers.get("X-Request-ID")).toMatch(/^id-\d+$/u);
});

test("no other origin may read an answer, and no page may frame one", async () => {
  const answered = await app.request("/v1/decisions", post({ channel: "email" }, { Origin: "https://other.example" }));
  expect(answered.headers.get("Access-Control-Allow-Origin")).toBeNull();
  expect(answered.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(answered.headers.get("X-Frame-Options")).not.toBeNull();
  expect((await app.request("/v1/decisions", { method: "OPTIONS" })).status).toBe(405);
});
