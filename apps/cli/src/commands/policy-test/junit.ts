import { COVERED } from "@channelwise/policy-core";
import { sanitise } from "../../terminal/sanitise.js";
import { resultsIn, type PlacedResult, type Report, type SuiteReport } from "./report.js";
import { sideBySide } from "./side-by-side.js";
import type { PolicyTestTexts } from "./texts.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as XML takes it: what has a meaning there is escaped, and signs that XML 1.0 does not take are spelt out. */
const escape = (text: string): string => sanitise(text).replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? "");

type Attributes = Readonly<Record<string, string | number>>;

/** An element; its content is XML already, line by line. */
function element(name: string, attributes: Attributes, content: readonly string[] = []): readonly string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  const tag = `${name}${written.join("")}`;
  return content.length === 0 ? [`<${tag}/>`] : [`<${tag}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

function testcase({ file }: SuiteReport, result: PlacedResult, say: PolicyTestTexts): readonly string[] {
  const { case: one, at, passed, faults, differences, rules } = result;
  const [first, ...others] = [
    ...faults.map(({ pointer, message }) => `${pointer}: ${message}`),
    ...differences.map((difference) => {
      const { field, wanted, got } = sideBySide(difference, say.none);
      return say.difference(field, wanted, got);
    }),
  ];
  const lines = [...others, ...rules.map(({ rule, how }) => `${rule}: ${say.how[how]}`)].map(escape);
  const wrong = { message: first ?? "", type: faults[0]?.code ?? "difference" };
  const report = passed ? [] : element(faults.length > 0 ? "error" : "failure", wrong, lines);
  return element("testcase", { name: one.id, classname: file, file, ...(at && { line: at.line }) }, report);
}

const countsOf = (results: readonly PlacedResult[]) => ({
  tests: results.length,
  failures: results.filter(({ passed, faults }) => !passed && faults.length === 0).length,
  errors: results.filter(({ faults }) => faults.length > 0).length,
});

function testsuite(suite: SuiteReport, { policy, coverage }: Report, say: PolicyTestTexts): readonly string[] {
  const properties = [
    ["policy", `${policy.id} ${policy.version}`],
    ["digest", policy.digest],
    ...(policy.overlays ?? []).map(({ id, version }) => ["overlay", `${id} ${version}`]),
    ...COVERED.map((kind) => [`coverage.${kind}`, String(coverage[kind].percent)]),
  ].flatMap(([name = "", value = ""]) => element("property", { name, value }));
  return element("testsuite", { name: suite.file, ...countsOf(suite.results), skipped: 0 }, [
    ...element("properties", {}, properties),
    ...suite.results.flatMap((result) => testcase(suite, result, say)),
  ]);
}

/**
 * The report as JUnit XML, in the form that Jenkins, GitLab and GitHub's actions read: a `testsuite` for each file, a
 * `testcase` for each case, `failure` where the answer differs, `error` where the policy takes no such request. It holds no
 * times: the same run is the same file.
 */
export function junitXml(report: Report, say: PolicyTestTexts): string {
  const suites = report.suites.flatMap((suite) => testsuite(suite, report, say));
  const lines = element("testsuites", { name: "channelwise policy test", ...countsOf(resultsIn(report)) }, suites);
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ""].join("\n");
}
