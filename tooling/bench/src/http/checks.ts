import { equal } from "node:assert/strict";
import { compile, gscPolicy, parseRequest } from "@channelwise/policy-core";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

/** The core's own answer to a body. */
function expected(body: string): string {
  const request = parseRequest(JSON.parse(body));
  const decided = request.ok ? pdp.decide(request.value) : request;
  if (!decided.ok) throw new Error(decided.errors[0].message);
  return JSON.stringify(decided.value);
}

/** How long the answers to bodies are at the mean, in bytes. */
export const meanLength = (bodies: readonly string[]): number =>
  Math.round(bodies.reduce((sum, body) => sum + Buffer.byteLength(expected(body)), 0) / bodies.length);

/**
 * Holds a server on a port to give the core's own answer to each body.
 *
 * @throws where it gives another
 */
export async function holdRight(port: number, bodies: readonly string[]): Promise<void> {
  const headers = { "Content-Type": "application/json" };
  for (const body of bodies) {
    const answered = await fetch(`http://127.0.0.1:${port}/v1/decisions`, { method: "POST", headers, body });
    equal(answered.status, 200);
    equal(await answered.text(), expected(body));
  }
}
