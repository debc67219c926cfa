import type { EvaluationAnswer } from "../src/authzen/shapes.js";
import { post, testApi } from "./support.js";

/** Who asks in these tests: their address must never be seen again. */
export const subject = { type: "user", id: "jane.doe@secret.example" };
export const send = { name: "send" };
export const channel = (id: string): { readonly type: string; readonly id: string } => ({ type: "channel", id });

/** Email with a public level: true, unless something is wrong. */
export const fine = { subject, action: send, resource: channel("email"), context: { level: "public" } };

export const { app, heard } = testApi();

export const ask = async (path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response> =>
  app.request(path, post(body, headers));

/** The JSON of an answer that has to be 200. */
export async function answerTo<T = unknown>(path: string, body: unknown): Promise<T> {
  const answered = await ask(path, body);
  if (answered.status !== 200) throw new Error(`${answered.status} ${await answered.text()}`);
  return (await answered.json()) as T;
}

export const evaluation = async (body: unknown): Promise<EvaluationAnswer> => answerTo("/access/v1/evaluation", body);

export async function evaluations(body: unknown): Promise<readonly EvaluationAnswer[]> {
  const answer = await answerTo<{ readonly evaluations: readonly EvaluationAnswer[] }>("/access/v1/evaluations", body);
  return answer.evaluations;
}

/** What is wrong, as `code pointer`; nothing where there is a decision of the policy. */
export const errorsIn = ({ context }: EvaluationAnswer): readonly string[] =>
  "error" in context ? context.error.errors.map(({ code, pointer }) => `${code} ${pointer}`) : [];
