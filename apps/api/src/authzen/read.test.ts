import * as z from "zod";
import { expect, test } from "vitest";
import { takenEvaluationSchema } from "./evaluate.js";
import { takenEvaluationsSchema } from "./evaluations.js";
import { takenActionSearchSchema, takenResourceSearchSchema } from "./search.js";

// zod hands back a schema that it cannot compile as it was, without a word
test.each([
  ["an evaluation", takenEvaluationSchema],
  ["evaluations", takenEvaluationsSchema],
  ["a search for resources", takenResourceSearchSchema],
  ["a search for actions", takenActionSearchSchema],
])("%s is read by a compiled schema", (_, schema) => {
  expect(() => z.compile(schema, { strict: true })).not.toThrow();
});
