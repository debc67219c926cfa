import { COVERED, type CaseResult, type Outcome, type RuleBehind } from "@channelwise/policy-core";
import {
  besides,
  paragraph,
  quiet,
  section,
  title,
  type Block,
  type Document,
  type Item,
  type Span,
} from "../../render/document.js";
import { sanitise } from "../../terminal/sanitise.js";
import { resultsIn, type Report } from "./report.js";
import { sideBySide } from "./side-by-side.js";
import type { PolicyTestTexts } from "./texts.js";

/** The signs that the outcomes have are known to every reader: those of the mildest and of the strictest but one. */
const verdict = (passed: boolean, text: string): Span => ({
  text,
  outcome: passed ? "suitable" : "not-advised",
  glyph: true,
});

const outcomeId = (outcome: Outcome): Span => ({ text: outcome, outcome });

function casesTable(report: Report, say: PolicyTestTexts): Block {
  const rows = resultsIn(report).map(({ case: { id, request, want }, passed, decision }) => [
    [{ text: id, style: "name" } as const],
    sanitise(request.channel),
    [outcomeId(want.outcome)],
    decision === undefined ? say.none : [outcomeId(decision.outcome)],
    [verdict(passed, passed ? say.passes : say.fails)],
  ]);
  return { kind: "table", head: [say.case, say.channel, say.wanted, say.got, say.result], rows };
}

function ruleItem({ rule, how, outcome, overlay, unmet = [] }: RuleBehind, say: PolicyTestTexts): Item {
  const whence = overlay === undefined ? undefined : say.addedBy(overlay);
  const about = besides(outcome ?? say.unknownRule, whence);
  return {
    ...(outcome !== undefined && { mark: outcome }),
    content: [{ text: sanitise(rule), style: "name" }, ` ${say.how[how]}`],
    notes: [about, ...unmet.map(({ attribute, wants, has }) => say.unmet(attribute, wants.join(", "), has))],
  };
}

function failure({ case: { id, says }, differences, rules, faults }: CaseResult, say: PolicyTestTexts): Document {
  const heading: Block = {
    kind: "paragraph",
    content: [verdict(false, id), ` · ${sanitise(says)}`],
  };
  const rows = differences.map((one) => {
    const { field, wanted, got } = sideBySide(one, say.none);
    return [[{ text: field, style: "name" } as const], wanted, got];
  });
  const table: Document = rows.length === 0 ? [] : [{ kind: "table", head: [say.field, say.wanted, say.got], rows }];
  return [
    heading,
    ...table,
    ...section(
      say.notTaken,
      faults.map(({ pointer, message }) => ({ mark: "warning", content: `${pointer}: ${message}` })),
    ),
    ...section(
      say.rules,
      rules.map((rule) => ruleItem(rule, say)),
    ),
  ];
}

function coverageTable({ coverage, missed }: Report, say: PolicyTestTexts): Block {
  const rows = COVERED.map((kind) => {
    const { covered, of, percent, missing } = coverage[kind];
    const share = `${covered}/${of} · ${percent} %`;
    return [say.kinds[kind], missed.includes(kind) ? [verdict(false, share)] : share, missing.join(", ")];
  });
  return { kind: "table", head: [say.coverage, say.covered, say.without], rows };
}

/** How cases came out, for people: each of them, what differs in those that fail, what they cover. */
export function reportDocument(report: Report, say: PolicyTestTexts): Document {
  const results = resultsIn(report);
  const failed = results.filter(({ passed }) => !passed);
  const { id, version, digest, overlays = [] } = report.policy;
  const names = [`${id} ${version}`, ...overlays.map((overlay) => `${overlay.id} ${overlay.version}`)];
  const below = report.missed.map((kind) => say.kinds[kind]).join(", ");
  return [
    title({ text: names.join(" + "), style: "strong" }),
    quiet(digest),
    casesTable(report, say),
    ...failed.flatMap((result) => failure(result, say)),
    coverageTable(report, say),
    // last, where a terminal is at the end
    paragraph([verdict(failed.length === 0, say.summary(results.length - failed.length, results.length))]),
    ...(report.threshold === undefined || below === ""
      ? []
      : [paragraph([verdict(false, say.belowThreshold(report.threshold, below))])]),
  ];
}
