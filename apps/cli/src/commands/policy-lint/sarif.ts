import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { LINT_CHECKS, lintCheckTexts, type Language } from "@channelwise/policy-core";
import type { FileFinding } from "@channelwise/policy-files";
import { showableName } from "../../terminal/sanitise.js";
import { packageVersion } from "../../version.js";

/** As much of a log in SARIF as is written here. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly unknown[];
}

const CHECKS: readonly string[] = LINT_CHECKS;

/** As SARIF wants an address: relative to where the command ran, where the path was. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join("/");

function locationOf({ path, at, overlay, pointer }: FileFinding, policyId: string) {
  const name = path === undefined ? undefined : showableName(path);
  return {
    ...(name !== undefined && {
      physicalLocation: {
        artifactLocation: { uri: uriOf(name) },
        ...(at && { region: { startLine: at.line, startColumn: at.column } }),
      },
    }),
    logicalLocations: [{ fullyQualifiedName: `${overlay ?? policyId}#${pointer}`, kind: "member" }],
  };
}

/**
 * Findings as a log in SARIF 2.1.0 (OASIS Standard, 27 March 2020), which code hosts and editors read. What is in a file has
 * its line and column there; all have the JSON Pointer behind the id of the overlay or the policy.
 *
 * @example
 * sarifOf(findings, "gsc-messaging-apps", "en").runs[0].results[0]
 * // => { ruleId: "fact-old", ruleIndex: 6, level: "warning", message: { text: "The source …" }, locations: [{ … }] }
 */
export function sarifOf(findings: readonly FileFinding[], policyId: string, lang: Language): SarifLog {
  // an error's check is its fault's code, which says no more than its message
  const codes = [...new Set(findings.map(({ check }) => check))].filter((check) => !CHECKS.includes(check));
  const rules = [
    ...LINT_CHECKS.map((id) => ({ id, shortDescription: { text: lintCheckTexts[lang][id] } })),
    ...codes.map((id) => ({ id })),
  ];
  const results = findings.map((finding) => ({
    ruleId: finding.check,
    ruleIndex: rules.findIndex(({ id }) => id === finding.check),
    level: finding.severity,
    message: { text: finding.message[lang] },
    locations: [locationOf(finding, policyId)],
  }));
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "channelwise policy lint", version: packageVersion(), rules } },
        language: lang,
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
}
