import {
  coverageOf,
  isChosen,
  missesThreshold,
  runCases,
  type CaseChoice,
  type CaseResult,
  type Coverage,
  type Language,
  type Outcome,
  type Pdp,
} from "@channelwise/policy-core";
import type { CaseFile, WrittenCase } from "@channelwise/policy-files";

/** How the cases of a file came out. */
export interface SuiteReport {
  readonly file: string;
  readonly results: readonly PlacedResult[];
}

/** How a case came out, and where it stands. */
export interface PlacedResult extends CaseResult {
  readonly at?: WrittenCase["at"];
}

/** How cases came out, and what they cover. */
export interface Report {
  readonly policy: Pdp["identity"];
  readonly suites: readonly SuiteReport[];
  readonly coverage: Coverage;
  /** The percentage that has to be covered, if one was asked for. */
  readonly threshold: number | undefined;
  /** What is covered by less. */
  readonly missed: readonly (keyof Coverage)[];
}

export const resultsIn = ({ suites }: Pick<Report, "suites">): readonly PlacedResult[] =>
  suites.flatMap(({ results }) => results);

/** Whether every case passes and enough is covered. */
export const isGood = (report: Report): boolean =>
  report.missed.length === 0 && resultsIn(report).every(({ passed }) => passed);

function suiteOf({ file, cases }: CaseFile, choice: CaseChoice, pdp: Pdp, lang: Language): SuiteReport {
  const chosen = cases.filter((one) => isChosen(one.case, choice));
  const results = runCases(
    pdp,
    chosen.map((one) => one.case),
    { lang },
  );
  return { file, results: results.map((result, place) => ({ ...result, ...placeOf(chosen[place]) })) };
}

const placeOf = (written: WrittenCase | undefined) => (written?.at === undefined ? {} : { at: written.at });

/** Runs the chosen cases of files against a policy. */
export function reportOf(
  files: readonly CaseFile[],
  { choice, threshold }: { readonly choice: CaseChoice; readonly threshold: number | undefined },
  pdp: Pdp,
  lang: Language,
): Report {
  const suites = files.map((file) => suiteOf(file, choice, pdp, lang)).filter(({ results }) => results.length > 0);
  const coverage = coverageOf(pdp, resultsIn({ suites }));
  const missed = threshold === undefined ? [] : missesThreshold(coverage, threshold);
  return { policy: pdp.identity, suites, coverage, threshold, missed };
}

/** The report for programs. */
export interface ReportJson {
  readonly policy: Report["policy"];
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly {
    readonly id: string;
    readonly file: string;
    /** Where the case begins; absent where it is from no file. */
    readonly line?: number;
    readonly says: string;
    readonly channel: string;
    readonly passed: boolean;
    readonly wanted: Outcome;
    /** Null where the policy takes no such request. */
    readonly got: Outcome | null;
    readonly differences: CaseResult["differences"];
    readonly rules: CaseResult["rules"];
    readonly faults: CaseResult["faults"];
  }[];
  readonly coverage: Coverage & Partial<Pick<Report, "threshold" | "missed">>;
}

/** A report in the form for programs; the order of its keys is fixed. */
export function reportJson(report: Report): ReportJson {
  const { policy, suites, coverage, threshold, missed } = report;
  const results = resultsIn(report);
  const passed = results.filter((result) => result.passed).length;
  return {
    policy,
    tests: results.length,
    passed,
    failed: results.length - passed,
    results: suites.flatMap(({ file, results: held }) => held.map((result) => resultJson(file, result))),
    coverage: { ...coverage, ...(threshold !== undefined && { threshold, missed }) },
  };
}

function resultJson(
  file: string,
  { case: { id, says, request, want }, at, ...result }: PlacedResult,
): ReportJson["results"][number] {
  return {
    id,
    file,
    ...(at !== undefined && { line: at.line }),
    says,
    channel: request.channel,
    passed: result.passed,
    wanted: want.outcome,
    got: result.decision?.outcome ?? null,
    differences: result.differences,
    rules: result.rules,
    faults: result.faults,
  };
}
