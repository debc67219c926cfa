// Which part may import which. house.md draws it as: attributes <- model <- note, recipients <- engine <- analysis. What tests have in
// common stands in folders named testing: it is held to what tests are held to.

const core = "^packages/policy-core/";
const test = String.raw`(^(packages|apps)/[^/]+/test/|/testing/|\.test(-prop|-d)?\.tsx?$)`;

/** @param {string[]} names */
const installed = (...names) => `(^|/)node_modules/(${names.join("|")})(/|$)`;

const pureLibraries = [
  "zod",
  "tr46",
  "punycode",
  "unhomoglyph",
  "fastest-levenshtein",
  "canonicalize",
  "@noble/hashes",
  "quick-lru",
];

/**
 * @typedef {import("dependency-cruiser").IForbiddenRuleType} Rule
 */

/** The table of attributes, which everything in the core may import. */
const table = String.raw`attribute(s|-lists)\.ts$`;

/**
 * A folder of the core, and the other folders that it may import. Its tests may use the small policy of tests besides, and
 * the note, as real data.
 * @param {string} folder
 * @param {string[]} others
 * @returns {Rule[]}
 */
const direction = (folder, ...others) => {
  const within = `${core}src/${folder}/`;
  /** @param {string[]} allowed */
  const elsewhere = (...allowed) => `${core}src/(?!(${[folder, ...allowed].join("|")})/|${table})`;
  const comment = `In policy-core, ${folder} imports ${others.length === 0 ? "no other folder" : `only ${others.join(", ")}`}.`;
  return [
    {
      name: `core-direction-${folder}`,
      severity: "error",
      comment,
      from: { path: within, pathNot: test },
      to: { path: elsewhere(...others) },
    },
    {
      name: `core-direction-${folder}-tests`,
      severity: "error",
      comment: `${comment} Its tests may use the note and what tests have in common too.`,
      from: { path: `${within}.*${test}` },
      to: { path: elsewhere(...others, "note", "testing") },
    },
  ];
};

/**
 * @param {string} folder
 * @param {string[]} libraries
 * @returns {Rule}
 */
const onlyIn = (folder, ...libraries) => ({
  name: `core-libraries-of-${folder}`,
  severity: "error",
  comment: `In policy-core, only ${folder} imports ${libraries.join(" and ")}.`,
  from: { path: `${core}src/`, pathNot: [`${core}src/${folder}/`, test] },
  to: { path: installed(...libraries) },
});

/** @type {Rule[]} */
const insideTheCore = [
  {
    name: "core-direction-attributes",
    severity: "error",
    comment: "In policy-core, the table of attributes and the lists made of it import nothing else.",
    from: { path: `${core}src/${table}` },
    to: { path: `${core}src/(?!${table})` },
  },
  ...direction("model"),
  ...direction("note", "model"),
  ...direction("recipients", "model"),
  ...direction("engine", "model", "note", "recipients"),
  ...direction("analysis", "model", "note", "recipients", "engine"),
  {
    name: "core-direction-testing",
    severity: "error",
    comment:
      "In policy-core, the small policy of tests is made of the model, worked out by the engine, and asked by the analysis: it knows no note.",
    from: { path: `${core}src/testing/` },
    to: { path: `${core}src/(?!(testing|model|engine|analysis)/|${table})` },
  },
  onlyIn("recipients", "tr46", "punycode", "unhomoglyph"),
  onlyIn("engine", "canonicalize", "@noble/hashes", "quick-lru"),
  {
    name: "core-outside",
    severity: "error",
    comment: `policy-core imports from outside only ${pureLibraries.join(", ")}.`,
    from: { path: `${core}src/`, pathNot: test },
    to: { pathNot: [`${core}src/`, installed(...pureLibraries)] },
  },
];

const recipientsEntry = `${core}${String.raw`(src|dist)/recipients/index\.(ts|js|d\.ts)$`}`;
const testingEntry = `${core}${String.raw`src/testing/index\.ts$`}`;

/** @type {Rule[]} */
const betweenPackages = [
  {
    name: "cases-outside",
    severity: "error",
    comment: "policy-cases is data: it imports nothing but policy-core.",
    from: { path: "^packages/policy-cases/src/", pathNot: test },
    to: { pathNot: ["^packages/policy-(cases|core)/(?!node_modules/)"] },
  },
  {
    name: "batch-outside",
    severity: "error",
    comment: "policy-batch imports nothing but policy-core, jsonc-parser and what comes with Node.",
    from: { path: "^packages/policy-batch/src/", pathNot: test },
    to: {
      pathNot: ["^packages/policy-(batch|core)/(?!node_modules/)", installed("jsonc-parser")],
      dependencyTypesNot: ["core"],
    },
  },
  {
    name: "schema-outside",
    severity: "error",
    comment: "What policy-schema offers reads files and needs nothing else: the schemas are made beforehand.",
    from: { path: "^packages/policy-schema/src/" },
    to: { pathNot: "^packages/policy-schema/src/", dependencyTypesNot: ["core"] },
  },
  {
    name: "no-builtins",
    severity: "error",
    comment: "policy-core and policy-cases run in a browser as they are.",
    from: { path: "^packages/policy-(core|cases)/src/", pathNot: test },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "public-entry",
    severity: "error",
    comment: "A package is imported through its public entry only, by tests too.",
    from: { path: "^(packages|apps|tooling)/([^/]+)/" },
    to: {
      path: "^packages/",
      pathNot: ["^$1/$2/", String.raw`^packages/[^/]+/(src|dist)/index\.(ts|js|d\.ts)$`, recipientsEntry, testingEntry],
    },
  },
  {
    name: "core-internal",
    severity: "error",
    comment: "The core's recipients by themselves are there to be measured: only the bench imports them.",
    from: { path: "^(packages|apps|tooling)/", pathNot: ["^tooling/bench/", core] },
    to: { path: recipientsEntry },
  },
  {
    name: "apps-apart",
    severity: "error",
    comment: "Apps import each other by their public entry only.",
    from: { path: "^apps/([^/]+)/" },
    to: { path: "^apps/", pathNot: ["^apps/$1/", String.raw`^apps/[^/]+/(src|dist)/index\.(ts|js|d\.ts)$`] },
  },
  {
    name: "testing-for-tests",
    severity: "error",
    comment: "What stands in a folder named testing is for tests: nothing that ships imports it.",
    from: { path: "^(packages|apps)/", pathNot: test },
    to: { path: "^(packages|apps)/.*/testing/" },
  },
  {
    name: "packages-below-apps",
    severity: "error",
    comment: "Packages never import apps.",
    from: { path: "^packages/" },
    to: { path: "^apps/" },
  },
];

const interfaceParts = "^apps/cli/src/tui/";
/** What draws and listens. */
const shown = [
  "^apps/cli/src/(open|late)-interface",
  `${interfaceParts}(open|view/(app|guard)|linear/linear-app)\\.tsx?$`,
  installed("ink", "react"),
];

/** @type {Rule[]} */
const insideTheInterface = [
  {
    name: "interface-lazy",
    severity: "error",
    comment: "What draws the interface is loaded when it is shown, by a dynamic import: no command pays for it.",
    from: { path: "^apps/cli/src/", pathNot: [...shown, test] },
    to: { path: shown, dynamic: false, dependencyTypesNot: ["type-only"] },
  },
  {
    name: "interface-pure",
    severity: "error",
    comment: "State, answers, pages and keys of the interface touch nothing outside: effects go through the store.",
    from: { path: `${interfaceParts}(state|answers|pages|keys|texts)/`, pathNot: test },
    to: { path: `${interfaceParts}store` },
  },
  {
    name: "interface-builtins",
    severity: "error",
    comment: "What comes with Node is for the effects of the interface: its state and its pages use util alone.",
    from: { path: `${interfaceParts}(state|answers|pages|keys|texts)/`, pathNot: test },
    to: { dependencyTypes: ["core"], pathNot: "^(node:)?util$" },
  },
];

/** @type {Rule[]} */
const everywhere = [
  {
    name: "no-cycle",
    severity: "error",
    comment: "No file imports itself through others, for types neither.",
    from: {},
    to: { circular: true },
  },
  {
    name: "resolvable",
    severity: "error",
    comment: "What is imported exists, and its package lets it be imported.",
    // a program for types that are made while its test runs, and what stands beside a bundle of the command when it is made
    from: { pathNot: "^(tooling/conformance/languages|apps/cli/stand-ins)/" },
    to: { couldNotResolve: true },
  },
  {
    name: "declared",
    severity: "error",
    comment: "A package declares what it imports.",
    from: { path: "^(packages|apps|tooling)/" },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "declared-for-users",
    severity: "error",
    comment: "What sources import is a dependency or a peer, not a development dependency alone.",
    from: { path: "^(packages|apps)/[^/]+/src/", pathNot: test },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "npm-peer"] },
  },
];

export const rules = [...insideTheCore, ...betweenPackages, ...insideTheInterface, ...everywhere];
