import type { PolicyCommands } from "../commands.js";

export const policyCommands: PolicyCommands = {
  "policy show": {
    summary: "the policy: what it holds, or all of it as JSON",
    about:
      "Shows what the policy holds: its version and digest, how much there is of each kind, its parameters, and what each overlay does to it. With --json: all of it, valid by the schema policy; with overlays, parts besides.",
    argument: "",
    examples: [
      { line: "policy show", says: "what it holds" },
      { line: "policy show --policy careful-department.yaml", says: "with what an overlay does to it" },
      { line: "policy show --json > policy.json", says: "the whole policy" },
    ],
  },
  "policy test": {
    summary: "cases: does the policy still answer what it must?",
    about:
      "Runs cases, requests with the answers that they must get, against the policy: those of files of YAML or JSON, each a list, or those that come with channelwise. Shows each case, what was wanted and what was got side by side where they differ, the rules that made the difference, and which rules, paragraphs and outcomes have a case. Exit 10 when a case fails or less is covered than the threshold asks for.",
    argument: "file of cases; without it, the corpus that comes with channelwise",
    examples: [
      { line: "policy test", says: "the corpus that comes with channelwise" },
      { line: "policy test cases.yaml --junit report.xml", says: "cases of your own, with a report for CI" },
      { line: "policy test --clause 12 --channel signal", says: "some of them" },
      { line: "policy test --threshold 100 --json", says: "a gate for CI: nothing may be without a case" },
    ],
  },
  "policy diff": {
    summary: "what another policy makes of answers, request by request",
    about:
      "Compares two policies: which answers become milder or stricter, grouped into sentences with an example each, and which rules, texts, facts and domains are otherwise. The exit is 10 where an answer became milder, else 0.",
    argument:
      "two of: a file, YAML or JSON, with a whole policy or with an overlay over what is here; shipped; here, as composed for every command. One alone is compared with shipped; none: shipped with here",
    examples: [
      { line: "policy diff", says: "what ships, and what is here" },
      { line: "policy diff department.yaml", says: "what an overlay changes" },
      { line: "policy diff shipped policy.json --format markdown", says: "for a pull request" },
      { line: "policy diff policy.json here --json", says: "since a policy that was kept, for a program" },
    ],
  },
  "policy export": {
    summary: "the policy for other engines: a table, SQL or Cedar",
    about:
      "Writes the policy for engines that others have, with its id, version and digest. table: every cell with its answer, by --format csv (the default), json or parquet. sql: tables, and a view that answers for messages and their recipients where they lie. cedar: policies, schema, entities and how to ask, for a folder.",
    argument: "table, sql or cedar",
    examples: [
      { line: "policy export table --out cells.csv", says: "every cell, for a spreadsheet" },
      { line: "policy export table --format parquet --out cells.parquet", says: "the same, for a warehouse" },
      { line: "policy export sql --dialect duckdb --out policy.sql", says: "to audit what a mail gateway noted" },
      { line: "policy export cedar --out cedar", says: "for an engine of Cedar" },
    ],
  },
  "policy lint": {
    summary: "what the authors of a policy should look at",
    about:
      "Looks for rules that never decide, are shadowed or contradict each other, for unknown references and missing texts, for facts without a source or older than a year, and for what overlays loosen. With files: what these bring, also where they cannot be used. Exits with 10 where there are errors; with --strict also where there are warnings.",
    argument: "file of an overlay, or of a whole policy; without any, the policy itself",
    examples: [
      { line: "policy lint", says: "the policy" },
      { line: "policy lint department.yaml --strict", says: "what an overlay brings" },
      { line: "policy lint department.yaml --sarif > lint.sarif", says: "for a code host or an editor" },
    ],
  },
  "policy verify": {
    summary: "whether the laws hold over every request there is",
    about:
      "Verifies the laws that every policy keeps over all kinds of request: each in words, how often it was looked at, and where it is broken the smallest request that shows it. Exits with 10 where one is broken.",
    argument: "file of an overlay, or of a whole policy; without any, the policy itself",
    examples: [
      { line: "policy verify", says: "the policy" },
      { line: "policy verify department.yaml", says: "with an overlay" },
    ],
  },
  "policy ask": {
    summary: "whether a claim is so of every request there is",
    about:
      "Answers yes or no to a claim about all kinds of request, with the smallest request that shows it. A claim is in a few words of English: every, no or some; channels or kinds of channels; for, with or to values, or attribute=value; is, milder than, stricter than, at least or at most an outcome, or has a rule. Exits with 10 where the answer is no. See docs/policy-claims.md.",
    argument: "the claim, in quotes or not",
    examples: [
      {
        line: "policy ask no messaging-app is milder than conditional for sensitive",
        says: "yes, and of how many kinds of request",
      },
      { line: "policy ask some email to external is suitable", says: "yes, with the smallest one" },
    ],
  },
};
