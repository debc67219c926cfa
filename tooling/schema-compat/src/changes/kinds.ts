/** Whether those who write by the released schema, or read by it, can go on as they are. */
export type Verdict = "compatible" | "breaking";

/**
 * What a change of this kind is about:
 * - `validity`: which documents are valid;
 * - `meaning`: what a document says that stays valid;
 * - `names`: what generated types and references are called;
 * - `form`: the same, written in another way;
 * - `texts`: what people read.
 */
type Concern = "validity" | "meaning" | "names" | "form" | "texts";

interface Kind {
  readonly writers: Verdict;
  readonly readers: Verdict;
  readonly concern: Concern;
  /** What happened, as the report says it. */
  readonly says: string;
}

const kind = (writers: Verdict, readers: Verdict, concern: Concern, says: string): Kind => ({
  writers,
  readers,
  concern,
  says,
});

/** Fewer documents are valid: old ones may not be any more. */
const fewer = (says: string): Kind => kind("breaking", "compatible", "validity", says);
/** More documents are valid: new ones may be such as no reader has seen. */
const more = (says: string): Kind => kind("compatible", "breaking", "validity", says);
/** Other documents are valid, or nothing is known of which. */
const other = (says: string): Kind => kind("breaking", "breaking", "validity", says);
const meaning = (says: string): Kind => kind("breaking", "breaking", "meaning", says);
const renamed = (says: string): Kind => kind("breaking", "breaking", "names", says);
const rewritten = (says: string): Kind => kind("compatible", "compatible", "form", says);

/** Every kind of change that there is. */
export const KINDS = {
  annotation: kind("compatible", "compatible", "texts", "a title, description, example or comment changed"),

  "property-added-closed": more("a property added to an object that refused others"),
  "property-added-open": fewer("a property described in an object that took others: any value was valid there"),
  "property-listed": rewritten("a property described by itself that additionalProperties described before"),
  "property-removed-closed": fewer("a property removed from an object that refuses others"),
  "property-removed-open": more("a property no longer described in an object that takes others: any value is valid"),
  "property-unlisted": rewritten("a property described by additionalProperties, no longer by itself"),
  "required-added": fewer("a property required that could be absent"),
  "required-removed": more("a property no longer required"),
  "object-closed": fewer("other properties refused or restricted"),
  "object-opened": more("other properties taken that were refused or restricted"),
  "property-names-added": fewer("the names of properties restricted"),
  "property-names-removed": more("the names of properties no longer restricted"),

  "type-changed": other("another type"),
  "type-widened": more("a type more, or a wider one"),
  "type-narrowed": fewer("a type less, or a narrower one"),
  "const-added": fewer("one value left where others were valid"),
  "const-removed": more("other values valid than the one there was"),
  "const-changed": other("another value in place of the only one"),
  "list-added": fewer("a closed list of values where others were valid"),
  "list-removed": more("other values valid than those of the closed list"),
  "list-rewritten": rewritten("the same closed list, by another keyword"),
  "value-added": more("a value added to a closed list"),
  "value-removed": fewer("a value removed from a closed list"),

  "union-added": fewer("only what one of some branches takes is valid"),
  "union-removed": more("more is valid than what one of some branches takes"),
  "branch-added": more("a branch added to choose from"),
  "branch-removed": fewer("a branch to choose from removed"),
  "overlap-changed": other("a oneOf changed whose branches may overlap: what matches two is not valid"),
  "all-of-added": fewer("a condition added to allOf"),
  "all-of-removed": more("a condition removed from allOf"),
  "not-added": fewer("something refused by `not`"),
  "not-removed": more("something no longer refused by `not`"),
  "not-changed": other("something else refused by `not`"),
  "schema-refuses": fewer("no value valid any more"),
  "schema-accepts": more("values valid where none was"),

  "pattern-added": fewer("a pattern where any text was valid"),
  "pattern-removed": more("no pattern any more"),
  "pattern-changed": other("another pattern"),
  "format-added": fewer("a format where any text was valid"),
  "format-removed": more("no format any more"),
  "format-changed": other("another format"),
  "limit-added": fewer("a limit where there was none"),
  "limit-removed": more("no limit any more"),
  "limit-tightened": fewer("a tighter limit"),
  "limit-loosened": more("a looser limit"),
  "items-added": fewer("the items of a list restricted"),
  "items-removed": more("the items of a list no longer restricted"),

  "default-added": meaning("a default: an absent value, which meant nothing stated, now means it"),
  "default-removed": meaning("no default any more: an absent value no longer means it"),
  "default-changed": meaning("another default: an absent value now means something else"),

  "definition-added": kind("compatible", "compatible", "names", "a definition added"),
  "definition-removed": renamed("a definition removed: generated types lose it"),
  "definition-renamed": renamed("a definition renamed: generated types are called otherwise"),
  "reference-changed": renamed("another definition, or one in place of what stood here: generated types change"),
  "id-changed": renamed("another $id: references lead nowhere"),
  "dialect-changed": renamed("another $schema: the same words may mean something else"),
  "schema-added": kind("compatible", "compatible", "names", "a schema added"),
  "schema-removed": renamed("a schema removed"),

  "unknown-keyword": other("a keyword changed that this tool does not know"),
} as const satisfies Readonly<Record<string, Kind>>;

export type ChangeKind = keyof typeof KINDS;
