import { ACE } from "./ascii.js";
import { MAX_DOMAIN_OCTETS, MAX_LABEL_OCTETS } from "./limits.js";
import { encodePunycode } from "./punycode.js";
import { createSignMap } from "./sign-map.js";
import { mappingOf } from "./uts46.js";

const ASCII = /^\p{ASCII}+$/u;

/** Labels with nothing that has to be looked at closer: no hyphen at an end, `xn--`, or digit that the last may be a number by. */
const FORM = /^(?:(?!xn--)[^.-]+(?:-+[^.-]+)*\.)*(?!xn--)[^.0-9-][^.-]*(?:-+[^.-]+)*$/;

/**
 * Signs that are valid, in NFC and from left to right wherever they stand: letters of scripts written from left to right
 * without marks, and what plain domains are made of. None of them composes with one before it, and each is one UTF-16
 * unit, which is what the encoder counts.
 */
const USUAL =
  /^(?:[a-z0-9.-]|[\uac00-\ud7a3]|(?=[\u0080-\uffff])(?=\p{L})[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Armn}\p{scx=Geor}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}])+$/u;

const mapped = createSignMap((sign) => {
  const mapping = mappingOf(sign);
  return mapping !== undefined && USUAL.test(mapping) ? mapping : undefined;
});

/** A domain in its normal form, in ASCII and as it is read. */
interface UsualDomain {
  readonly domain: string;
  readonly unicode: string;
}

/**
 * The quick way for domains in usual letters of usual scripts. Each sign is mapped as UTS #46 maps it when it stands alone:
 * nothing in them depends on what stands beside it. What is bidirectional, has marks, joiners or a label that may be
 * encoded already is left to the full way.
 *
 * @param start where the domain starts in the text, at whose end it ends
 *
 * @example
 * normaliseUsualDomain("jane.roe@München.example", 9) // => { domain: "xn--mnchen-3ya.example", unicode: "münchen.example" }
 * normaliseUsualDomain("דוגמה.example", 0)            // => undefined
 */
export function normaliseUsualDomain(text: string, start: number): UsualDomain | undefined {
  // also of what is given: it may be longer than what it is mapped to, and the full way counts it too
  if (text.length - start > MAX_DOMAIN_OCTETS) return undefined;
  const unicode = mapped(text, start);
  if (unicode === undefined || !FORM.test(unicode)) return undefined;
  let domain = "";
  for (let from = 0; from < unicode.length;) {
    const dot = unicode.indexOf(".", from);
    const end = dot === -1 ? unicode.length : dot;
    const label = unicode.slice(from, end);
    const normal = ASCII.test(label) ? label : ACE + encodePunycode(label);
    if (normal.length > MAX_LABEL_OCTETS) return undefined;
    domain += from === 0 ? normal : `.${normal}`;
    from = end + 1;
  }
  return domain.length > MAX_DOMAIN_OCTETS ? undefined : { domain, unicode };
}
