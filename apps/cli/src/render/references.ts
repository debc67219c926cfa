import type { Item, Reference } from "./document.js";

/** For an item that is about something with a page of its own. */
export const leadsTo = (kind: Reference["kind"], id: string): Pick<Item, "leadsTo"> => ({ leadsTo: { kind, id } });

/** For an item that rests on a paragraph of the note: the first that it cites. */
export function leadsToParagraph(cites: readonly string[]): Pick<Item, "leadsTo"> {
  const paragraph = cites.find((cite) => cite.startsWith("§"));
  return paragraph === undefined ? {} : leadsTo("paragraph", paragraph);
}
