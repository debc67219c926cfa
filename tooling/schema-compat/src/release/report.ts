import type { Json } from "../json.ts";
import type { Change } from "../changes/change.ts";
import { KINDS } from "../changes/kinds.ts";
import type { Checked, CheckedFile } from "./check.ts";
import { PACKAGE, isDeclared, type Declared } from "./declared.ts";
import type { Bump } from "./bump.ts";
import type { Frozen } from "./freeze.ts";

const LONGEST_VALUE = 60;
const MOST_DOCUMENTS = 3;

/** What came of a check, in lines for a person. */
export function reportOfCheck(checked: Checked): readonly string[] {
  if (checked.kind === "compared") return reportOfComparison(checked);
  if (checked.kind === "unreleased")
    return ["No schema has been released yet, so no change can break anybody. `freeze` writes the first release down."];
  return [
    "frozen: the copies of the released schemas are not what was released. Get them back from git.",
    ...checked.problems.map((problem) => `  ${problem}`),
  ];
}

/** What came of freezing, in lines for a person. */
export function reportOfFreeze(frozen: Frozen): readonly string[] {
  if (frozen.kind === "red") return [...reportOfCheck(frozen.checked), "Nothing was frozen: the check comes first."];
  if (frozen.kind === "refused") return ["Nothing was frozen:", ...frozen.problems.map((problem) => `  ${problem}`)];
  return [`Frozen as ${frozen.version}: ${frozen.schemas} schemas, ${frozen.documents} documents.`];
}

function reportOfComparison(checked: Extract<Checked, { kind: "compared" }>): readonly string[] {
  const { ok, released, files, needed, declared, drafts } = checked;
  return [
    `The schemas as they are, against those of ${PACKAGE} ${released}:`,
    "",
    ...files.flatMap(reportOfFile),
    "",
    ...(drafts.length === 0 ? [] : ["draft-07 and 2020-12 have parted:", ...drafts.map((one) => `  ${one}`), ""]),
    ...reportOfChangeset(needed, declared),
    ok ? "Passed." : "Failed.",
  ];
}

const VERDICT = {
  breaking: "breaks those who count",
  visible: "breaks nobody who counts",
  texts: "only texts differ",
} as const;

function reportOfFile({ path, consumers, changes, size, replay }: CheckedFile): readonly string[] {
  const texts = changes.filter(({ kind }) => kind === "annotation");
  const others = changes.filter(({ kind }) => kind !== "annotation");
  const about = `${path} (${consumers.join(" and ")} count)`;
  const tried = replay === undefined ? [] : [`documents replayed: ${replay.frozen} old, ${replay.today} of today`];
  const replayed = [
    ...shortened(replay?.expected ?? []).map((one) => `    as the changes say: ${one}`),
    ...shortened(replay?.failed ?? []).map((one) => `    failed: ${one}`),
  ];
  if (changes.length === 0 && replayed.length === 0) return [[`${about}: as released`, ...tried].join("; ")];
  return [
    `${about}: ${changes.length === 0 ? "as released" : VERDICT[size]}`,
    ...others.map((one) => `  ${lineOf(one)}`),
    ...(texts.length === 0 ? [] : [`  texts changed: ${placesOf(texts)}`]),
    ...tried.map((one) => `  ${one}`),
    ...replayed,
  ];
}

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_DOCUMENTS
    ? lines
    : [...lines.slice(0, MOST_DOCUMENTS), `and ${lines.length - MOST_DOCUMENTS} more`];

function lineOf({ pointer, kind, writers, readers, was, is }: Change): string {
  const values = [was === undefined ? "" : `was ${shown(was)}`, is === undefined ? "" : `now ${shown(is)}`];
  const said = values.filter((one) => one !== "").join(", ");
  return `${pointer === "" ? "the whole schema" : pointer}: ${KINDS[kind].says}${said === "" ? "" : ` (${said})`}; writers: ${writers}, readers: ${readers}`;
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** Which texts, by how often: a change of the policy's words changes hundreds of examples. */
function placesOf(texts: readonly Change[]): string {
  const keywords = texts.map(({ pointer }) => pointer.slice(pointer.lastIndexOf("/") + 1));
  const counted = [...new Set(keywords)].map((one) => `${one} (${keywords.filter((other) => other === one).length})`);
  return counted.join(", ");
}

function reportOfChangeset(needed: Bump, declared: Declared): readonly string[] {
  const { changesets, version, bump } = declared;
  const there = [
    ...changesets.map((one) => `${one.bump} in .changeset/${one.id}.md`),
    ...(bump === "none" || changesets.some((one) => one.bump === bump) ? [] : [`${bump} in the version, ${version}`]),
  ];
  const found = there.length === 0 ? "none" : there.join(", ");
  if (needed === "none") return [`Changeset: none is needed for ${PACKAGE}; there: ${found}.`];
  const line = `Changeset: ${needed} or more is needed for ${PACKAGE}; there: ${found}.`;
  if (isDeclared(declared, needed)) return [line];
  return [line, `  Add it with: npm run changeset (choose ${PACKAGE}, then ${needed}), and say what changes for whom.`];
}
