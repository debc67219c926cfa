import { readJson } from "@channelwise/policy-batch";
import type { z } from "zod";
import type { IssuerTrouble } from "../texts/index.js";

const MOST_BYTES = 1024 * 1024;

/** That the issuer cannot be asked; of what it said, this holds nothing. */
export class IssuerUnavailable extends Error {
  override readonly name = "IssuerUnavailable";
  readonly trouble: IssuerTrouble;
  constructor(trouble: IssuerTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/**
 * Gets JSON of a shape, within a time and a size. A redirection is not followed: it could lead to where no TLS is.
 *
 * @throws IssuerUnavailable
 */
export async function fetchJson<S extends z.ZodType>(url: string, shape: S, timeout: number): Promise<z.output<S>> {
  const parsed = shape.safeParse(parse(await fetchText(url, timeout)));
  if (!parsed.success) throw new IssuerUnavailable("notUsable");
  return parsed.data;
}

async function fetchText(url: string, timeout: number): Promise<string> {
  try {
    const headers = { Accept: "application/json, application/jwk-set+json" };
    const response = await fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(timeout) });
    if (response.status === 200) return await readWithin(response);
    await response.body?.cancel();
  } catch (error) {
    throw error instanceof IssuerUnavailable ? error : new IssuerUnavailable("unreachable");
  }
  throw new IssuerUnavailable("refused");
}

async function readWithin(response: Response): Promise<string> {
  const body: ReadableStream<Uint8Array> | null = response.body;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    // leaving the loop ends the response
    if (bytes > MOST_BYTES) throw new IssuerUnavailable("tooBig");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  const json = readJson(text);
  if (!json.ok) throw new IssuerUnavailable("notUsable");
  return json.value;
}
