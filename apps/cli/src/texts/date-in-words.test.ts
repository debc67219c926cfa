import { expect, test } from "vitest";
import { dateInWords } from "./date-in-words.js";

test.each([
  ["2026-11-30", "30 November 2026", "30 novembre 2026"],
  ["2025-09-01", "1 September 2025", "1er septembre 2025"],
  ["2021-08-10", "10 August 2021", "10 août 2021"],
  ["2026-02", "February 2026", "février 2026"],
  ["2024", "2024", "2024"],
])("%s is %s, and %s", (date, en, fr) => {
  expect([dateInWords(date, "en"), dateInWords(date, "fr")]).toEqual([en, fr]);
});
