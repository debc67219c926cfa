import { sourceOf } from "../../engine/cites.js";
import { authorMessages } from "../../model/messages/authors/messages.js";
import type { Overlay } from "../../model/overlay.js";
import type { Policy } from "../../model/policy.js";
import { pointerTo, type Fault } from "../../model/result.js";
import { unknownReference } from "../../model/unknown-reference.js";
import { BASES, type Basis, type Language } from "../../model/vocabulary.js";

/**
 * What is wrong with an overlay by itself, before it is laid: it switches what is not there, takes the name of what was
 * switched off, claims to be the note or a law, or cites what neither it nor what it extends declares.
 *
 * @param below - what it is to be laid over
 * @param earlier - the policy at first, and with each overlay below
 * @param sources - the ids of those that what it extends declares
 * @returns faults `unknown-reference`, `duplicate-id`, `claims-note`, `no-own-source`, `prohibits-without-law` and
 * `unknown-source`, all that there are
 */
export const checkOverlay = (
  overlay: Overlay,
  below: Policy,
  earlier: readonly Policy[],
  sources: readonly string[],
  lang: Language,
): readonly Fault[] => [
  ...unknownIn(overlay, below, lang),
  ...replacedIn(overlay, below, earlier, lang),
  ...claimsIn(overlay, lang),
  ...citesOutOfSight(overlay, below, sources, lang),
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
const OF_THE_NOTE: readonly Basis[] = ["explicit", "derived", "interpretation"];

function claimsIn({ rules, sources = [] }: Overlay, lang: Language): readonly Fault[] {
  const say = authorMessages[lang].overlay;
  const own = idsOf(sources);
  const others = BASES.filter((basis) => !OF_THE_NOTE.includes(basis));
  return (rules?.add ?? []).flatMap(({ basis, outcome, cites }, index): readonly Fault[] => {
    const at = (field: string) => pointerTo(["rules", "add", index, field]);
    if (OF_THE_NOTE.includes(basis)) {
      return [{ code: "claims-note", pointer: at("basis"), message: say.claimsNote(others) }];
    }
    if (basis !== "other-law") {
      return outcome === "prohibited"
        ? [{ code: "prohibits-without-law", pointer: at("outcome"), message: say.prohibitsWithoutLaw }]
        : [];
    }
    const isOwn = cites.some((cite) => own.includes(sourceOf(cite) ?? ""));
    return isOwn ? [] : [{ code: "no-own-source", pointer: at("cites"), message: say.noOwnSource(own) }];
  });
}

/** Sources of overlays that lie below by chance, and that this one does not extend. */
function citesOutOfSight(
  { sources = [], rules, conditions, cautions }: Overlay,
  below: Policy,
  extended: readonly string[],
  lang: Language,
): readonly Fault[] {
  const known = [...idsOf(sources), ...extended];
  const elsewhere = idsOf(below.sources).filter((id) => !known.includes(id));
  const added = { rules: rules?.add ?? [], conditions: conditions?.add ?? [], cautions: cautions?.add ?? [] };
  return (["rules", "conditions", "cautions"] as const).flatMap((list) =>
    added[list].flatMap(({ cites }, index) =>
      cites.flatMap((cite, place): readonly Fault[] => {
        const source = sourceOf(cite);
        // what nobody declares is for `checkPolicy` to find
        if (source === undefined || !elsewhere.includes(source)) return [];
        const message = authorMessages[lang].policy.unknownSource(source, known);
        return [{ code: "unknown-source", pointer: pointerTo([list, "add", index, "cites", place]), message }];
      }),
    ),
  );
}

/**
 * The ids of the sources that what an overlay extends declares, the policy and each overlay between.
 *
 * @param others - the overlays below, among which those that it extends are
 */
export function sourcesExtended(overlay: Overlay, base: Policy, others: readonly Overlay[]): readonly string[] {
  const extended = others.find(({ id }) => id === overlay.extends.id);
  return extended === undefined
    ? idsOf(base.sources)
    : [...sourcesExtended(extended, base, others), ...idsOf(extended.sources ?? [])];
}
