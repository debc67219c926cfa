import { partsOf, type OverlayPart, type Pdp } from "@channelwise/policy-core";
import { section, type Document } from "./document.js";
import { parameterTexts } from "./parameters.js";
import type { Words } from "./words.js";

/** An overlay as answers name it. */
const nameOf = ({ id, version }: Pick<OverlayPart, "id" | "version">): string => `${id} ${version}`;

/** What overlays an answer is by; nothing where it is by the policy alone. */
export const laidOver = (
  overlays: readonly Pick<OverlayPart, "id" | "version">[] | undefined,
  words: Words,
): string | undefined => overlays && words.overlays.laid(overlays.map(nameOf));

/** The overlay that adds something; nothing where it is the policy's own. */
export const addedBy = ({ overlay }: { readonly overlay?: string | undefined }, words: Words): string | undefined =>
  overlay === undefined ? undefined : words.overlays.addedBy(overlay);

/** The overlay whose words something is in; nothing where they are the policy's own. */
export const saidBy = ({ overlay }: { readonly overlay?: string | undefined }, words: Words): string | undefined =>
  overlay === undefined ? undefined : words.overlays.saidBy(overlay);

type Lists = Partial<OverlayPart["adds"] & OverlayPart["rewords"]>;

/** What an overlay does to the lists of the policy: `adds: channels line; rules no-files`. */
function change(does: string, lists: Lists, { colon, overlays, policyShown }: Words): readonly string[] {
  const names = { ...policyShown, facts: overlays.facts };
  const said = LISTS.flatMap((list) => {
    const ids = lists[list] ?? [];
    return ids.length === 0 ? [] : [`${names[list]} ${ids.join(", ")}`];
  });
  return said.length === 0 ? [] : [`${does}${colon}${said.join("; ")}`];
}

const LISTS = ["channels", "bodies", "domains", "rules", "conditions", "cautions", "facts"] as const;

function notesOn(part: OverlayPart, words: Words): readonly string[] {
  const { overlays: say, colon } = words;
  const sets = parameterTexts(part.sets, words);
  return [
    say.extends(part.extends.id, part.extends.version),
    ...change(say.adds, part.adds, words),
    ...change(say.switchesOff, part.switchesOff, words),
    ...change(say.switchesOn, part.switchesOn, words),
    ...(sets.length === 0 ? [] : [`${say.sets}${colon}${sets.join("; ")}`]),
    ...change(say.rewords, part.rewords, words),
    ...part.loosens.map(({ rule, because }) => say.loosens(rule, because[words.lang])),
  ];
}

/** Each overlay with all that it does, in the order in which they are laid; nothing where there are none. */
export const layersSection = (pdp: Pdp, words: Words): Document =>
  section(
    words.overlays.heading,
    (partsOf(pdp)?.overlays ?? []).map((part) => ({
      content: [{ text: part.title[words.lang], style: "strong" }, ` (${nameOf(part)})`],
      notes: notesOn(part, words),
    })),
  );
