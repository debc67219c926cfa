/** How long a line may be that shows a list or an object whole. */
const WIDTH = 100;

/**
 * JSON for people: what fits on a line stands on one.
 *
 * @example
 * laidOut({ cites: ["§4"] }) // => '{ "cites": ["§4"] }'
 */
export function laidOut(value: unknown, indent = "", before = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = onOneLine(value);
  if (indent.length + before + line.length <= WIDTH) return line;
  const deeper = `${indent}  `;
  const inside = Array.isArray(value)
    ? value.map((one: unknown) => laidOut(one, deeper))
    : Object.entries(value).map(([key, one]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${name}${laidOut(one, deeper, name.length)}`;
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${deeper}${inside.join(`,\n${deeper}`)}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const inside = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`);
  return inside.length === 0 ? "{}" : `{ ${inside.join(", ")} }`;
}
