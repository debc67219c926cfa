const LINK = /^mailto:/i;
/** A link in brackets at the end, as Outlook writes it: `Jane <mailto:a@x>`, `Jane [mailto:a@x]`. */
const IN_BRACKETS = /[<[]\s*(?<link>mailto:[^<>[\]]*)[>\]]\s*$/i;
/** Fields of a link that name more recipients. */
const MORE = /(?:^|&)(?:amp;)?(?:to|cc|bcc)=(?<list>[^&]*)/gi;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Whom a link writes to, as one text: those it names and those of its fields; what else the fields say is left out.
 *
 * @see RFC 6068
 */
function recipientsOfLink(link: string): string {
  const [to = "", ...query] = link.replace(LINK, "").split("?");
  const more = [...query.join("?").matchAll(MORE)].map(({ groups }) => decoded(groups?.["list"] ?? ""));
  return [decoded(to), ...more].filter((part) => part !== "").join(",");
}

/**
 * A recipient with the address in the place of a link to it.
 *
 * @example
 * withoutLink("mailto:jane%2Broe@ec.europa.eu?subject=Hello") // => "jane+roe@ec.europa.eu"
 * withoutLink("Jane <mailto:jane@ec.europa.eu>")              // => "Jane <jane@ec.europa.eu>"
 * withoutLink("mailto:a@ec.europa.eu?cc=b@ec.europa.eu")      // => "a@ec.europa.eu,b@ec.europa.eu"
 */
export function withoutLink(text: string): string {
  if (LINK.test(text)) return recipientsOfLink(text);
  if (!text.endsWith(">") && !text.endsWith("]")) return text;
  return text.replace(IN_BRACKETS, (_, link: string) => `<${recipientsOfLink(link)}>`);
}
