import { expect, test, vi } from "vitest";

/** An attribute more in the core's table: nothing of the API is told of it. */
vi.mock("../../../packages/policy-core/src/attributes.js", async (original) => {
  const table = await original<{ readonly FEATURES: object }>();
  const urgent = {
    origin: "yes-no",
    values: ["no", "yes"],
    otherwise: "no",
    question: 6,
    laws: [],
    change: undefined,
    sql: { column: "urgent", list: "urgencies" },
  };
  return { ...table, FEATURES: { ...table.FEATURES, urgent } };
});

/** The published schemas are files, which know of no such attribute. */
vi.mock("./validated.js", () => ({ validated: <App>(app: App): App => app }));

const { post, testApi } = await import("./support.js");

const { app } = testApi();
const asked = { channel: "signal", level: "public" };
const answerTo = async (path: string, body: unknown): Promise<unknown> => (await app.request(path, post(body))).json();

test("an attribute that is added to the table is a field of requests and of decisions", async () => {
  expect(await answerTo("/v1/decisions", { ...asked, urgent: true })).toMatchObject({ urgent: true });
  expect(await answerTo("/v1/decisions", asked)).toMatchObject({ urgent: false });
  expect(await answerTo("/v1/batch", [{ ...asked, urgent: true }, asked])).toMatchObject([
    { urgent: true },
    { urgent: false },
  ]);
});

test("an attribute that is added to the table is read out of an AuthZEN context", async () => {
  const evaluation = {
    subject: { type: "user", id: "somebody" },
    action: { name: "send" },
    resource: { type: "channel", id: "signal" },
    context: { level: "public", urgent: true },
  };
  expect(await answerTo("/access/v1/evaluation", evaluation)).toMatchObject({ context: { urgent: true } });
});
