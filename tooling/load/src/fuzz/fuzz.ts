import fc from "fast-check";
import type { Part } from "../harness/part.ts";
import { startServer } from "../harness/server.ts";
import { shown } from "../harness/statistics.ts";
import { createAsker, type Answered, type Asker } from "./ask.ts";
import { operationsOf, type OpenapiDocument, type Operation } from "./document.ts";
import { sendWhatIsNotHttp } from "./not-http.ts";
import { requestsTo, type Fuzzed } from "./requests.ts";
import { verdictBy, type Verdict } from "./verdict.ts";

const AT_ONCE = 8;
const SHOWN = 300;

/** Walks the OpenAPI document as it is served: no 5xx, no hang, no answer that is not documented. */
export const fuzz: Part = async ({ quick, seed }) => {
  const server = await startServer();
  const asker = createAsker(server.port);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document is linted by the tests of the API
  const document = (await (await fetch(`${server.url}/openapi.json`)).json()) as OpenapiDocument;
  const operations = operationsOf(document);
  const verdict = verdictBy(document, operations);
  const reached = new Set<string>();
  const counts = new Map<number, number>();
  const wrong: string[] = [];
  const left = [...operations];
  const begun = performance.now();
  const walk = async () => {
    for (let operation = left.shift(); operation !== undefined; operation = left.shift()) {
      const runs = (quick ? 60 : 200) * (operation.bodies.length > 0 ? 2 : 1);
      const requests = requestsTo(document, operation);
      const { id } = operation;
      const property = fc.asyncProperty(requests, async (fuzzed) => {
        const { status } = await holds(asker, verdict, fuzzed);
        counts.set(status, (counts.get(status) ?? 0) + 1);
        if (status === 200) reached.add(id);
      });
      const { failed, counterexample, errorInstance } = await fc.check(property, {
        seed,
        numRuns: runs,
        endOnFailure: false,
      });
      if (failed) wrong.push(told(operation, counterexample?.[0], errorInstance));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  const notHttp = await sendWhatIsNotHttp(server.port, seed);
  const seconds = (performance.now() - begun) / 1_000;
  asker.close();
  const code = await server.stop();
  const unreached = operations.filter(({ id }) => !reached.has(id));
  const asked = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const statuses = [...counts]
    .toSorted(([one], [other]) => one - other)
    .map(([status, count]) => `${status}: ${count}`);
  return {
    figures: [
      `seed ${seed}: ${shown(asked)} requests to ${operations.length} operations (${statuses.join(", ")}) and ` +
        `${notHttp.sent} that are no HTTP, in ${shown(seconds, 1)} s`,
    ],
    broken: [
      ...wrong,
      ...notHttp.wrong,
      ...unreached.map(({ id }) => `no request to ${id} was ever right`),
      ...(code === 0 ? [] : [`it ended with ${code}`]),
    ],
  };
};

/** Asks, and throws what is wrong with the answer. */
async function holds(asker: Asker, verdict: Verdict, fuzzed: Fuzzed): Promise<Answered> {
  const answered = await asker.ask(fuzzed);
  const fault = verdict(fuzzed, answered);
  if (fault !== undefined) throw new Error(fault);
  return answered;
}

function told({ id }: Operation, fuzzed: Fuzzed | undefined, error: unknown): string {
  const request = JSON.stringify({ ...fuzzed, body: fuzzed?.body?.toString("latin1") }).slice(0, SHOWN);
  return `${id}: ${error instanceof Error ? error.message : String(error)}: ${request}`;
}
