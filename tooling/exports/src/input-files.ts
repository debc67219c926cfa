import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Pdp, Request } from "@channelwise/policy-core";
import { linesOf } from "./messages.ts";

/** The tables that the SQL reads, as files of CSV without a header. */
export interface InputFiles {
  readonly messages: string;
  readonly recipients: string;
}

const FULL = 1 << 20;

/** Appends lines to a file, many at a time. */
export function lineWriter(path: string): { readonly write: (line: string) => void; readonly end: () => void } {
  const file = openSync(path, "w");
  let held = "";
  const flush = (): void => {
    writeSync(file, held);
    held = "";
  };
  return {
    write: (line) => {
      held += `${line}\n`;
      if (held.length > FULL) flush();
    },
    end: () => {
      flush();
      closeSync(file);
    },
  };
}

/**
 * Writes requests as the tables that the SQL reads, numbered from `first` on.
 *
 * @param pdp - tells who the recipients are
 * @param onEach - is told each request as it is written
 */
export function writeInput(
  folder: string,
  pdp: Pdp,
  requests: Iterable<Request>,
  { first = 0, onEach }: { readonly first?: number; readonly onEach?: (request: Request) => void } = {},
): InputFiles {
  const files = { messages: join(folder, "messages.csv"), recipients: join(folder, "recipients.csv") };
  const messages = lineWriter(files.messages);
  const recipients = lineWriter(files.recipients);
  let id = first;
  for (const request of requests) {
    const lines = linesOf(id, request, pdp);
    messages.write(lines.message);
    for (const line of lines.recipients) recipients.write(line);
    onEach?.(request);
    id += 1;
  }
  messages.end();
  recipients.end();
  return files;
}
