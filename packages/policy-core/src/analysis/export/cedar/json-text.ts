/** As a file holds it that people read too. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
