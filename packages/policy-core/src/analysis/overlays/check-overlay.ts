import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Overlay } from "../../model/overlay.js";
import type { Policy } from "../../model/policy.js";
import { pointerTo, type Fault } from "../../model/result.js";
import { unknownReference } from "../../model/unknown-reference.js";
import { BASES, type Basis, type Language } from "../../model/vocabulary.js";

/**
 * What is wrong with an overlay by itself, before it is laid: it switches what is not there, takes the name of what was
 * switched off, or claims to be the note.
 *
 * @param below - what it is to be laid over
 * @param earlier - the policy at first, and with each overlay below
 * @returns faults `unknown-reference`, `duplicate-id` and `claims-note`, all that there are
 */
export const checkOverlay = (
  overlay: Overlay,
  below: Policy,
  earlier: readonly Policy[],
  lang: Language,
): readonly Fault[] => [
  ...unknownIn(overlay, below, lang),
  ...replacedIn(overlay, below, earlier, lang),
  ...claimsIn(overlay, lang),
];

type Named = { readonly id: string };

const idsOf = (entries: readonly Named[]): readonly string[] => entries.map(({ id }) => id);

function unknownIn(
  { channels, bodies, domains, rules, cautions }: Overlay,
  below: Policy,
  lang: Language,
): readonly Fault[] {
  const listed = below.domains.map(({ domain }) => domain);
  const unknown = (
    path: readonly PropertyKey[],
    given: readonly string[] = [],
    known: readonly string[],
  ): readonly Fault[] =>
    given.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [
            {
              code: "unknown-reference",
              pointer: pointerTo([...path, index]),
              message: unknownReference(id, known, lang),
            },
          ],
    );
  return [
    ...unknown(["channels", "switchOff"], channels?.switchOff, idsOf(below.channels)),
    ...unknown(["bodies", "switchOff"], bodies?.switchOff, idsOf(below.bodies)),
    ...unknown(["domains", "switchOn"], domains?.switchOn, listed),
    ...unknown(["domains", "switchOff"], domains?.switchOff, listed),
    ...unknown(["rules", "switchOff"], rules?.switchOff, idsOf(below.rules)),
    ...unknown(["cautions", "switchOff"], cautions?.switchOff, idsOf(below.cautions)),
  ];
}

/** The lists from which an overlay takes entries away; others it only adds to. */
const SHORTENED = ["channels", "rules", "cautions"] as const;

/** The new thing would be taken for the old one, and nobody could say of either what became of it. */
function replacedIn(overlay: Overlay, below: Policy, earlier: readonly Policy[], lang: Language): readonly Fault[] {
  const say = authorMessages[lang].overlay;
  return SHORTENED.flatMap((list) => {
    const { add = [], switchOff = [] } = overlay[list] ?? {};
    const has = (policy: Policy, id: string) => policy[list].some((entry) => entry.id === id);
    return add.flatMap(({ id }, index): readonly Fault[] => {
      // what is still there is for `checkPolicy` to find
      const isThere = has(below, id) && !switchOff.includes(id);
      if (isThere || !earlier.some((policy) => has(policy, id))) return [];
      return [{ code: "duplicate-id", pointer: pointerTo([list, "add", index, "id"]), message: say.replaced(id) }];
    });
  });
}

/** What only rules of the policy itself rest on, for only they are made from the note. */
const OF_THE_NOTE: readonly Basis[] = ["explicit", "derived"];

function claimsIn({ rules }: Overlay, lang: Language): readonly Fault[] {
  const message = authorMessages[lang].overlay.claimsNote(BASES.filter((basis) => !OF_THE_NOTE.includes(basis)));
  return (rules?.add ?? []).flatMap(({ basis }, index) =>
    OF_THE_NOTE.includes(basis)
      ? [{ code: "claims-note", pointer: pointerTo(["rules", "add", index, "basis"]), message }]
      : [],
  );
}
