import { readdirSync, readFileSync } from "node:fs";

const MIB = 1024 * 1024;

/** The memory that a process holds, in MiB. */
export function residentOf(pid: number): number {
  const kib = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kib ?? Number.NaN) / 1024;
}

/** How many files and sockets a process holds open. */
export const openFilesOf = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;

/** How many it may. */
export function mostFilesOf(pid: number | "self"): number {
  const soft = /^Max open files\s+(\S+)/mu.exec(readFileSync(`/proc/${pid}/limits`, "utf8"))?.[1];
  return soft === "unlimited" ? Number.POSITIVE_INFINITY : Number(soft);
}

/** The heap that a server uses, in MiB, as its metrics say. */
export async function heapOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const bytes = /^\w*nodejs_heap_size_used_bytes\S* (\S+)/mu.exec(text)?.[1];
  return Number(bytes ?? Number.NaN) / MIB;
}
