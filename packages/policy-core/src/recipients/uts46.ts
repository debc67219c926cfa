import { toASCII, toUnicode } from "tr46";

const OPTIONS = {
  transitionalProcessing: false,
  // also refuses hyphens in the third and fourth place, which registered names have
  checkHyphens: false,
  checkBidi: true,
  checkJoiners: true,
  useSTD3ASCIIRules: true,
  verifyDNSLength: true,
  ignoreInvalidPunycode: false,
} as const;

/** `ToASCII` of UTS #46 section 4.2, non-transitional, with all checks but that of hyphens. */
export const toAscii = (domain: string): string | undefined => toASCII(domain, OPTIONS) ?? undefined;

/** What a sign is mapped to by UTS #46 section 4 when it stands alone, in NFC; nothing when it is not valid alone. */
export function mappingOf(sign: string): string | undefined {
  const { domain, error } = toUnicode(sign, OPTIONS);
  return error ? undefined : domain;
}
