import { ATTRIBUTES, isChoice, isYesNoField, kebabCase, type Attribute } from "@channelwise/policy-core";
import type { CliCommand, OptionSpec } from "./command.js";

const ofRequest = (flags: string, text: OptionSpec["text"]): OptionSpec => ({ flags, text, ofRequest: true });

/** The options that say an attribute of the request. */
function optionsOf(name: Attribute): readonly OptionSpec[] {
  if (isChoice(name)) return [ofRequest(`--${kebabCase(name)} <${kebabCase(name)}>`, name)];
  if (isYesNoField(name)) return [ofRequest(`--${kebabCase(name)}`, name), ofRequest(`--no-${kebabCase(name)}`, "not")];
  switch (name) {
    case "audience":
      return [
        { ...ofRequest("--to <address>", "to"), repeatable: true },
        ofRequest("--to-file <file>", "toFile"),
        ofRequest("--audience <audience>", "audience"),
      ];
    case "group":
      return [
        ofRequest("--no-group", "noGroup"),
        ofRequest("--group-members <members>", "groupMembers"),
        ofRequest("--group-reviewed <date>", "groupReviewed"),
      ];
    case "channel":
    case "reachable":
      return [];
  }
}

/** The options that make a request. */
const REQUEST_OPTIONS: readonly OptionSpec[] = [
  ...ATTRIBUTES.flatMap(optionsOf),
  ofRequest("--as-of <date>", "asOf"),
  ofRequest("--request <file>", "request"),
];

const GATE: readonly OptionSpec[] = [
  { flags: "--gate", text: "gate" },
  { flags: "--gate-warnings", text: "gateWarnings" },
];

/** The options that every command has. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { flags: "--policy <file>", text: "policy", repeatable: true },
  { flags: "--lang <lang>", text: "lang" },
  { flags: "--format <format>", text: "format" },
  { flags: "--json", text: "json" },
  { flags: "--full", text: "full" },
  { flags: "--color <when>", text: "color" },
  { flags: "--no-input", text: "noInput" },
  { flags: "--screen-reader", text: "screenReader" },
];

const KEYS: OptionSpec = { flags: "--keys <file>", text: "keys" };

/** Every command, in the order of the help. */
export const COMMANDS: readonly CliCommand[] = [
  { name: "check", argument: "[channel]", options: [...REQUEST_OPTIONS, ...GATE] },
  { name: "advise", options: [...REQUEST_OPTIONS, ...GATE] },
  { name: "classify", argument: "[address...]", options: [{ flags: "--to-file <file>", text: "toFile" }] },
  {
    name: "batch",
    argument: "[file]",
    options: [
      { flags: "--input <shape>", text: "input" },
      { flags: "--output <shape>", text: "output" },
      { flags: "--detail <detail>", text: "detail" },
      { flags: "--threads <number>", text: "threads" },
    ],
  },
  { name: "channels", argument: "[id...]" },
  { name: "levels", argument: "[id...]" },
  { name: "rules", argument: "[id...]" },
  { name: "note", argument: "[paragraph]" },
  { name: "policy show", group: "policy" },
  { name: "policy diff", group: "policy", argument: "[policy...]" },
  {
    name: "policy test",
    group: "policy",
    argument: "[file...]",
    options: [
      { flags: "--id <id>", text: "caseId", repeatable: true },
      { flags: "--clause <clause>", text: "caseClause", repeatable: true },
      { flags: "--channel <channel>", text: "caseChannel", repeatable: true },
      { flags: "--threshold <percent>", text: "threshold" },
      { flags: "--junit <file>", text: "junit" },
      { flags: "--watch", text: "watch" },
    ],
  },
  {
    name: "policy export",
    group: "policy",
    argument: "[kind]",
    options: [
      { flags: "--dialect <dialect>", text: "dialect" },
      { flags: "--out <file>", text: "outFile" },
    ],
  },
  {
    name: "policy lint",
    group: "policy",
    argument: "[file...]",
    options: [
      { flags: "--sarif", text: "sarif" },
      { flags: "--strict", text: "strict" },
      { flags: "--as-of <date>", text: "asOf" },
    ],
  },
  { name: "policy verify", group: "policy", argument: "[file...]" },
  { name: "policy ask", group: "policy", argument: "[claim...]" },
  {
    name: "schema",
    argument: "[name]",
    options: [
      { flags: "--out <dir>", text: "out" },
      { flags: "--base-url <url>", text: "baseUrl" },
      { flags: "--draft <draft>", text: "draft" },
    ],
  },
  {
    name: "serve",
    options: [
      { flags: "--host <address>", text: "host" },
      { flags: "--port <port>", text: "port" },
    ],
  },
  {
    name: "api-key create",
    group: "api-key",
    argument: "[name]",
    options: [KEYS, { flags: "--expires <day>", text: "expires" }],
  },
  { name: "api-key revoke", group: "api-key", argument: "[id]", options: [KEYS] },
];
