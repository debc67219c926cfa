const BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";

/** No leading zeros: readers disagree whether they mean octal (RFC 6943 section 3.1.1). */
const IPV4 = new RegExp(`^${BYTE}(?:\\.${BYTE}){3}$`);

export const isIpv4 = (text: string): boolean => IPV4.test(text);

const IPV6_TAG = "ipv6:";
const GROUP = /^[0-9a-f]{1,4}$/;

/** How many 16-bit groups a run of them has, or nothing if it is no such run. A last one in IPv4 form counts for two. */
function groupsIn(run: string, mayEndInIpv4: boolean): number | undefined {
  if (run === "") return 0;
  const groups = run.split(":");
  const last = groups.at(-1) ?? "";
  const ipv4 = mayEndInIpv4 && isIpv4(last);
  if (!(ipv4 ? groups.slice(0, -1) : groups).every((group) => GROUP.test(group))) return undefined;
  return groups.length + (ipv4 ? 1 : 0);
}

function isIpv6(text: string): boolean {
  const [head = "", tail, ...more] = text.split("::");
  if (more.length > 0) return false;
  if (tail === undefined) return groupsIn(head, true) === 8;
  const before = groupsIn(head, false);
  const after = groupsIn(tail, true);
  return before !== undefined && after !== undefined && before + after < 8;
}

/**
 * A domain literal in the one form in which it is shown, brackets and all. IPv4 and IPv6 only: no other kind was ever
 * registered.
 *
 * @returns nothing for what is no such literal
 * @see RFC 5321 section 4.1.3, RFC 4291 section 2.2
 *
 * @example
 * normaliseDomainLiteral("[IPv6:2001:DB8::1]") // => "[ipv6:2001:db8::1]"
 * normaliseDomainLiteral("[192.0.2.256]")      // => undefined
 */
export function normaliseDomainLiteral(text: string): string | undefined {
  const literal = text.toLowerCase();
  const inside = literal.slice(1, -1);
  const valid = inside.startsWith(IPV6_TAG) ? isIpv6(inside.slice(IPV6_TAG.length)) : isIpv4(inside);
  return valid ? literal : undefined;
}
