/** A screen as it is read: without the policy's digest, which changes with every word of it. */
export const readable = (rows: readonly string[]): string =>
  `${rows.join("\n").replaceAll(/sha256:[\da-f]{12}/gu, "sha256:············")}\n`;
