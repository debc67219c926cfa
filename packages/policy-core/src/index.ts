export { coverageOf, COVERED, missesThreshold, type Coverage, type Covered } from "./analysis/cases/coverage.js";
export type { Difference } from "./analysis/cases/differences.js";
export { isChosen, type CaseChoice } from "./analysis/cases/is-chosen.js";
export type { RuleBehind, Unmet } from "./analysis/cases/rules-behind.js";
export { runCases, type CaseResult } from "./analysis/cases/run-cases.js";
export {
  becameMilder,
  diffPolicies,
  type ChannelOutcomes,
  type MoveChanges,
  type PolicyDiff,
} from "./analysis/diff/diff.js";
export { ENTRY_PARTS, type EntryChange, type EntryPart, type FieldChange } from "./analysis/diff/entries.js";
export type { AnswerChanges, ChangeGroup } from "./analysis/diff/groups.js";
export type { RequestMove } from "./analysis/diff/moves.js";
export { checkLaws, type Counterexample, type LawReport } from "./analysis/laws.js";
export { exampleRequest, type ExampleRequest } from "./analysis/example.js";
export { compose, composeChecked, MAX_OVERLAYS } from "./analysis/overlays/compose.js";
export { cedarFiles } from "./analysis/export/cedar.js";
export { sqlExport } from "./analysis/export/sql.js";
export { SQL_DIALECTS, type SqlDialect } from "./analysis/export/sql/dialects.js";
export { tableCsv, tableJson, tableRows, type TableRow } from "./analysis/export/table.js";
export type { OverlayFault } from "./analysis/overlays/overlay-fault.js";
export { compileChecked } from "./engine/checked.js";
export { partsOf, type IdsBy, type OverlayPart, type PolicyParts } from "./analysis/overlays/parts.js";
export { askClaim, type ClaimAnswer } from "./analysis/ask/ask-claim.js";
export type { Claim } from "./analysis/ask/claim.js";
export { parseClaim, type ClaimFault, type ClaimOptions } from "./analysis/ask/parse-claim.js";
export {
  LINT_CHECKS,
  SEVERITIES,
  type Finding,
  type LintCheck,
  type Said,
  type Severity,
} from "./analysis/lint/finding.js";
export { lintFaults, type OverlayFinding } from "./analysis/lint/lint-faults.js";
export { lintPolicy, type LintOptions } from "./analysis/lint/lint-policy.js";
export { lintCheckTexts } from "./analysis/lint/words.js";
export type { ShownCell } from "./analysis/shown-cell.js";
export { composeToVerify } from "./analysis/verify/compose-to-verify.js";
export type { LawBreach, LawVerdict } from "./analysis/verify/verdict.js";
export { verifyLaws } from "./analysis/verify/verify-laws.js";
export { compile, type CompileOptions } from "./engine/compile.js";
export { isWithinAdvice } from "./engine/answer.js";
export type {
  Catalogue,
  ChannelView,
  FactView,
  InterpretationView,
  LevelView,
  NamedText,
  ParagraphView,
  RuleView,
  SourceView,
} from "./engine/catalogue.js";
export type { DecisionHead, DecisionJson } from "./engine/decision-json.js";
export type { Names } from "./engine/names.js";
export { warningsOf } from "./engine/warnings.js";
export type { AskOptions, ChannelByLevel, Pdp } from "./engine/pdp.js";
export type { Table } from "./engine/table.js";
export {
  ASKABLE,
  ASSUMABLE,
  ATTRIBUTES,
  AXES,
  isChoice,
  isSaid,
  isYesNo,
  isYesNoField,
  SAID,
  type Askable,
  type Assumable,
} from "./attribute-lists.js";
export {
  FEATURES,
  type Attribute,
  type Attributes,
  type Choice,
  type Feature,
  type SaidAttribute,
  type ValueOf,
  type YesNoField,
} from "./attributes.js";
export { attributesIn } from "./engine/echo.js";
export { foldName } from "./engine/fold-name.js";
export { kebabCase } from "./model/kebab-case.js";
export type { Space } from "./engine/space.js";
export { batchLineSchema, type BatchLine, type FaultLine, type OutcomeLine } from "./model/batch-line.js";
export { caseSchema, type Case } from "./model/case.js";
export { classificationSchema, type Classification, type InvalidRecipient } from "./model/classification.js";
export {
  adviceSchema,
  decisionSchema,
  type Advice,
  type Alternative,
  type Decision,
  type Improvement,
  type Reason,
  type CautionRemark,
  type ChangeToMake,
  type ConditionRemark,
  type EscalationEntry,
  type OpenQuestion,
  type Warning,
} from "./model/decision.js";
export { nearest } from "./model/nearest.js";
export { overlaySchema, type Overlay, type OverlayInput } from "./model/overlay.js";
export { parseCases } from "./model/parse-cases.js";
export { parseOverlay } from "./model/parse-overlay.js";
export { parsePolicy } from "./model/parse-policy.js";
export { parseRecipients, parseRequest, type ParseOptions } from "./model/parse-request.js";
export { policySchema, type Policy } from "./model/policy.js";
export { problemSchema, type Problem } from "./model/problem.js";
export type { ClassifiedRecipient } from "./model/recipient.js";
export { MAX_RECIPIENTS } from "./model/request-bounds.js";
export { requestSchema, surfaceRequestSchema, type Group, type Request, type RequestInput } from "./model/request.js";
export {
  failed,
  failedAll,
  mapFaults,
  MAX_FAULTS,
  pointerTo,
  type Failed,
  type Fault,
  type Faults,
  type Ok,
  type Result,
} from "./model/result.js";
export { isShowableName } from "./model/showable-name.js";
export { SOURCE_GRADES, type Source, type SourceGrade } from "./model/source.js";
export type { Texts } from "./model/texts.js";
export {
  BASES,
  CHANGES,
  CHANNEL_KINDS,
  DOMAIN_STATUSES,
  E2EE,
  ESCALATIONS,
  GROUP_STATES,
  LANGUAGES,
  LAWS,
  LEVELS,
  LEVEL_CLASSES,
  NATURES,
  OUTCOMES,
  REACHES,
  RECIPIENT_KINDS,
  RECIPIENT_WHYS,
  RELATIONS,
  PERSONAL_DATA,
  SAID_AUDIENCES,
  WARNINGS,
  YES_NO,
  type Basis,
  type Change,
  type ChannelKind,
  type DomainStatus,
  type E2ee,
  type Escalation,
  type GroupState,
  type Language,
  type LawId,
  type LevelClass,
  type LevelId,
  type Nature,
  type Outcome,
  type Reach,
  type RecipientKind,
  type RecipientWhy,
  type Relation,
  type PersonalData,
  type SaidAudience,
  type WarningId,
  type YesNo,
} from "./model/vocabulary.js";
export { gscDigest, gscPolicy } from "./note/index.js";
export { readRecipients, type ListedRecipient } from "./recipients/index.js";
