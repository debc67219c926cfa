const CHANNELS = ["email", "whatsapp", "signal", "teams", "threema", "sms"];
const LEVELS = ["public", "non-sensitive", "limite", "sensitive", "restreint-ue", "unstated"];
const DOMAINS = ["consilium.europa.eu", "ec.europa.eu", "example.org", "diplomatie.gouv.fr", "consi1ium.europa.eu"];

const below = (most: number): number => Math.floor(Math.random() * most);
const oneOf = (values: readonly string[]): string => values[below(values.length)] ?? "";

/** The JSON of a question that is hardly ever asked twice. */
export function randomBody(): string {
  const recipients = Array.from({ length: below(6) }, () => `p${below(1_000_000)}@${oneOf(DOMAINS)}`);
  return JSON.stringify({
    channel: oneOf(CHANNELS),
    level: oneOf(LEVELS),
    recipients,
    nature: oneOf(["ephemeral", "lasting"]),
    personalData: oneOf(["none", "names", "more"]),
    files: below(2) === 1,
    asOf: `2026-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`,
  });
}
