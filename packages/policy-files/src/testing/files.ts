import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** How an overlay over the small policy of tests begins. */
export const HEAD = `id: department
version: 1.0.0
title: { en: A department, fr: Un service }
extends: { id: island, version: ^1.0.0 }
`;

/** A folder of each test's own, and files in it. */
export interface FilesOfTests {
  readonly folder: () => string;
  /** Writes a file there, and gives its path. */
  readonly file: (text: string, name?: string) => string;
}

export function filesOfTests(): FilesOfTests {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "channelwise-files-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    folder: (): string => folder,
    file: (text: string, name = "department.yaml"): string => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
  };
}
