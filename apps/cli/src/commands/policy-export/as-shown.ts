import type { Session } from "../../session.js";

/** A text as its file holds it; in JSON a string on one line, as every answer. */
export const asShown = ({ format }: Session, language: string, text: string): string =>
  ({ text, json: `${JSON.stringify(text)}\n`, markdown: `\`\`\`${language}\n${text}\`\`\`\n` })[format];
