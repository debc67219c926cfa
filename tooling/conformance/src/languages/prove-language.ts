import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Draft } from "@channelwise/policy-schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectedAnswer } from "./expected-answer.js";
import { writeTypes } from "./generate-types.js";
import type { Language } from "./language.js";
import { COMMAND, LATER_COMMAND, PROGRAM_FOLDER } from "./paths.js";
import { publishedSchemas } from "./published-schemas.js";
import type { Ran } from "./run.js";

/** In CI nothing may be missing. */
const REQUIRE_ALL = process.env["CHANNELWISE_REQUIRE_ALL"] === "1";

const THE_COMMAND = [process.execPath, COMMAND, "check", "--request", "-", "--json", "--lang", "en"];

const A_LATER_COMMAND = [process.execPath, LATER_COMMAND, ...THE_COMMAND];

/** What a program printed; each language has the outcomes in an order of its own. */
const printedBy = ({ code, said, stdout }: Ran): unknown => {
  if (code !== 0) throw new Error(said);
  return JSON.parse(stdout, (key, value: unknown) =>
    key === "outcomes" && Array.isArray(value) ? value.map(String).toSorted() : value,
  );
};

/** Tests that the types compile, together with the language's program; what it does then is for `more` to test. */
const proveDraft = (language: Language, draft: Draft, more: (folder: () => string) => void): void => {
  describe(`types from draft ${draft}`, () => {
    let folder: string;
    let compiled: Ran;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "channelwise-languages-"));
      const schemas = publishedSchemas(draft);
      await writeTypes(language, schemas, folder);
      copyFileSync(join(PROGRAM_FOLDER, language.program), join(folder, language.program));
      const names = schemas.map(({ name }) => name);
      compiled = language.compile(folder, names);
    }, 120_000);

    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    test("compile, together with a program that asks", () => {
      expect({ code: compiled.code, said: compiled.said }).toEqual({ code: 0, said: "" });
    });

    more(() => folder);
  });
};

/** Tests what is promised of the types for a language, or says why it cannot. */
export const proveLanguage = (language: Language): void => {
  const missing = language.tools.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  const skipped = missing.length > 0 && !REQUIRE_ALL;
  if (skipped) console.warn(`${language.name} is not tested: this machine has no ${missing.join(", no ")}`);

  describe.skipIf(skipped)(`in ${language.name}`, () => {
    test("has what it needs on this machine", () => {
      expect(missing).toEqual([]);
    });

    proveDraft(language, "2020-12", (folder) => {
      test("build a request that the command takes, and read its decision", () => {
        expect(printedBy(language.ask(folder(), THE_COMMAND))).toEqual(expectedAnswer());
      });

      test("read a decision that has fields which are new", () => {
        expect(printedBy(language.ask(folder(), A_LATER_COMMAND))).toEqual(expectedAnswer());
      });
    });

    // a program that compiles against either draft does the same with both
    proveDraft(language, "7", () => undefined);
  });
};
