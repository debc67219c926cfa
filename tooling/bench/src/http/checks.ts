import { equal } from "node:assert/strict";
import { compile, gscPolicy, isWithinAdvice, parseRequest, type Decision } from "@channelwise/policy-core";
import { bodies, evaluations } from "./bodies.ts";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

/** What a server is asked, and what the core itself answers to it. */
export interface Asked {
  readonly path: string;
  readonly bodies: readonly string[];
  readonly expected: (body: string) => string;
}

function decided(input: unknown): Decision {
  const request = parseRequest(input);
  const decision = request.ok ? pdp.decide(request.value) : request;
  if (!decision.ok) throw new Error(decision.errors[0].message);
  return decision.value;
}

const asked = bodies();

export const DECISIONS: Asked = {
  path: "/v1/decisions",
  bodies: asked,
  expected: (body) => JSON.stringify(decided(JSON.parse(body))),
};

export const EVALUATIONS: Asked = {
  path: "/access/v1/evaluation",
  bodies: evaluations(asked),
  expected: (body) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is one of those above
    const { resource, context } = JSON.parse(body) as {
      readonly resource: { readonly id: string };
      readonly context: object;
    };
    const decision = decided({ ...context, channel: resource.id });
    return JSON.stringify({ decision: isWithinAdvice(decision.outcome), context: decision });
  },
};

/** How long the answers are at the mean, in bytes. */
export const meanLength = ({ bodies: all, expected }: Asked): number =>
  Math.round(all.reduce((sum, body) => sum + Buffer.byteLength(expected(body)), 0) / all.length);

/**
 * Holds a server on a port to give the core's own answer to each body.
 *
 * @throws where it gives another
 */
export async function holdRight(port: number, { path, bodies: all, expected }: Asked): Promise<void> {
  const headers = { "Content-Type": "application/json" };
  for (const body of all) {
    const answered = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", headers, body });
    equal(answered.status, 200);
    equal(await answered.text(), expected(body));
  }
}
