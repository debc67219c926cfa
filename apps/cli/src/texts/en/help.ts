import type { CliTexts } from "../texts.js";

export const help: CliTexts["help"] = {
  about:
    "May this message go over that channel? Answers as the GSC’s note on commercial messaging apps advises, with the reasons and what would be better. The note advises; it approves no app and bans none. Without a command, at a terminal: the interface to ask and look around in.",
  commands: {
    check: {
      summary: "one channel: may this go over it?",
      about: "Answers for one channel: the outcome, why, on which conditions, and what would be better.",
      argument: "id of the channel, such as email, avaya, signal, whatsapp; see channelwise channels",
      examples: [
        {
          line: "check whatsapp --level non-sensitive --to someone@ec.europa.eu --nature ephemeral",
          says: "a quick word to somebody in the Commission",
        },
        {
          line: "check signal --level public --nature ephemeral --group-members known --group-reviewed 2026-11-10",
          says: "a group whose members were reviewed",
        },
        {
          line: "check email --level limite --to-file recipients.txt --gate --json",
          says: "for a script: exit 10 unless suitable or conditional",
        },
      ],
    },
    advise: {
      summary: "all channels, best first",
      about: "Answers for every channel, the mildest answer first.",
      argument: "",
      examples: [
        { line: "advise --level sensitive --to a@consilium.europa.eu,b@eeas.europa.eu", says: "how to send it" },
        { line: "advise --request request.json --format markdown", says: "from a file, to paste into a mail" },
      ],
    },
    classify: {
      summary: "who the recipients are: inside, an institution, or outside",
      about:
        "Says of each recipient whether it is a GSC colleague, an institution that the note names, or outside, and warns of domains that only look like a listed one.",
      argument: "e-mail address, domain, or telephone number as + and digits; - reads them from the input, one a line",
      examples: [
        { line: "classify someone@ec.europa.eu consilium.europa.eu +3225550123", says: "three recipients" },
        { line: "classify - --json < recipients.txt", says: "from a file, for a program" },
      ],
    },
    batch: {
      summary: "many requests, one answer a line",
      about:
        "Answers requests by the thousand, in order, one line each: NDJSON or CSV in, NDJSON or CSV out. A line that is wrong gets an error in its place; the rest goes on, and the exit is 3.",
      argument: "file of requests; - or nothing reads the input",
      examples: [
        { line: "batch requests.ndjson > decisions.ndjson", says: "whole decisions" },
        { line: "batch requests.csv --output csv", says: "for a spreadsheet" },
        { line: "batch --detail outcome < requests.ndjson", says: "the outcomes alone" },
      ],
    },
    channels: {
      summary: "the channels, with what is known of them",
      about: "Lists the channels, or shows one with each fact of its profile, its source and date.",
      argument: "id of a channel",
      examples: [
        { line: "channels", says: "all of them" },
        { line: "channels signal", says: "one, with its facts" },
      ],
    },
    levels: {
      summary: "the levels of sensitivity",
      about: "Lists the levels of sensitivity, or shows what one means and where it comes from.",
      argument: "id of a level",
      examples: [
        { line: "levels", says: "all of them" },
        { line: "levels limite", says: "one" },
      ],
    },
    rules: {
      summary: "the rules, with what they rest on",
      about: "Lists the rules, or shows when one holds and what it rests on.",
      argument: "id of a rule",
      examples: [
        { line: "rules", says: "all of them" },
        { line: "rules app-sensitive", says: "one" },
      ],
    },
    note: {
      summary: "the note, paragraph by paragraph, in our words",
      about: "Shows the note in our words, or one paragraph with the rules and the readings that rest on it.",
      argument: "paragraph, such as 12 or 12(1)",
      examples: [
        { line: "note", says: "all of it" },
        { line: "note 13", says: "one paragraph" },
        { line: 'note "12(1)"', says: "one point of it" },
      ],
    },
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
        "two of: a file with a whole policy or an overlay, YAML or JSON; shipped; here, as composed for every command; released, or a version such as 1.0.0. One alone is compared with released; none: released with here",
      examples: [
        { line: "policy diff", says: "what was released last, and what is here" },
        { line: "policy diff department.yaml", says: "what an overlay changes" },
        { line: "policy diff shipped policy.json --format markdown", says: "for a pull request" },
        { line: "policy diff 1.0.0 here --json", says: "since a version, for a program" },
      ],
    },
    "policy export": {
      summary: "the policy for other engines: a table, SQL, Cedar or DMN",
      about:
        "Writes the policy for engines that others have, with its id, version and digest. table: every cell with its answer, by --format csv (the default), json or parquet. sql: tables, and a view that answers for messages and their recipients where they lie. cedar: policies, schema, entities and how to ask, for a folder. dmn: a decision model in XML.",
      argument: "table, sql, cedar or dmn",
      examples: [
        { line: "policy export table --out cells.csv", says: "every cell, for a spreadsheet" },
        { line: "policy export table --format parquet --out cells.parquet", says: "the same, for a warehouse" },
        { line: "policy export sql --dialect duckdb --out policy.sql", says: "to audit what a mail gateway noted" },
        { line: "policy export cedar --out cedar", says: "for an engine of Cedar" },
        { line: "policy export dmn --out policy.dmn", says: "for a decision engine, or an editor of DMN" },
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
    schema: {
      summary: "the JSON Schemas of what goes in and comes out",
      about: "Lists the JSON Schemas, prints one, or writes them into a folder: all of them, or the one that is named.",
      argument: "name of a schema; without it, the list",
      examples: [
        { line: "schema", says: "which there are" },
        { line: "schema request", says: "one, as it is published" },
        {
          line: "schema --out schemas --base-url https://example.eu/channelwise/",
          says: "all of them, to serve them yourself",
        },
        { line: "schema overlay --draft 7 --out schemas", says: "for an editor that knows no later draft" },
      ],
    },
    serve: {
      summary: "the HTTP API, for other systems",
      about:
        "Runs the HTTP API until it is told to stop: then it finishes what was asked, and ends with 0. It listens to this machine alone; on any other address callers have to say who they are. The environment sets the rest: see the README of the API.",
      argument: "",
      examples: [
        { line: "serve", says: "on 127.0.0.1, port 8787" },
        { line: "serve --port 9000", says: "on another port" },
      ],
    },
    "api-key create": {
      summary: "a new API key, shown once",
      about:
        "Makes an API key for a caller of the HTTP API and prints it, for the only time. The file of keys, made where it is missing, keeps its hash alone. A server that runs takes it at once.",
      argument: "for whom it is, such as intranet",
      examples: [
        {
          line: "api-key create intranet --keys api-keys.json --expires 2099-12-31",
          says: "for the intranet, until the end of the century",
        },
      ],
    },
    "api-key revoke": {
      summary: "end an API key",
      about: "Ends an API key: it lets nobody in any more, also where the server runs already.",
      argument: "id of the key",
      examples: [],
    },
  },
  groups: { "api-key": "API keys for the HTTP API", policy: "the policy itself" },
  headings: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    globalOptions: "Everywhere:",
    commands: "Commands:",
    examples: "Examples:",
    request: "The request:",
    exits: "Exit codes:",
  },
  exits: {
    0: "answered, whatever the answer",
    1: "our fault",
    2: "the request or the usage is wrong; nothing is answered",
    3: "answered, but for some lines or recipients that are wrong",
    10: "with --gate: neither suitable nor conditional; of policy test, lint, verify, ask and diff: not as it should be",
    130: "interrupted",
  },
  options: {
    help: "show this help",
    helpCommand: "show the help of a command",
    version: "show the version",
    policy: "file of an overlay to lay over the policy, in YAML or JSON; again for more",
    lang: "en or fr; else CHANNELWISE_LANG or the locale decides",
    format: "text, json or markdown",
    json: "short for --format json",
    color: "auto, always or never; NO_COLOR and FORCE_COLOR count too",
    noInput: "never read the terminal",
    screenReader: "the interface line after line, for a screen reader; else INK_SCREEN_READER or the settings decide",
    level:
      "how sensitive it is: public, non-sensitive, limite, sensitive, restreint-ue, confidentiel-ue, secret-ue, tres-secret-ue; not given, the answer is to settle it first",
    to: "recipient; again for more, or with commas between. Nobody given counts as outside",
    toFile: "file of recipients, one a line; - reads the input. Keeps addresses out of the list of processes",
    nature: "ephemeral: short-lived chat; substantive: content that someone may need again (the default)",
    groupMembers: "it goes to a group: known or unknown, whether you know who is in it",
    groupReviewed: "day on which the members were last reviewed, YYYY-MM-DD",
    personalData: "it holds personal data of others",
    files: "it comes with pictures, videos, files or links",
    asOf: "day to answer for, YYYY-MM-DD; else today (UTC)",
    request: "file with the request as a JSON object; - reads the input. Options beside it count before its fields",
    gate: "exit 10 when the outcome is neither suitable nor conditional",
    input: "ndjson or csv; else the file’s name decides, else ndjson",
    output: "ndjson or csv; else ndjson",
    out: "write into this folder, which is made where it is missing; files of the same name are replaced",
    outFile: "write into this file (cedar: this folder), whole or not at all; else to the output",
    dialect: "of sql: duckdb, postgres or spark",
    baseUrl: "what the $id begins with, instead of a domain that is nobody’s",
    draft: "2020-12 (the default), or 7",
    caseId: "only the case of this id; again for more",
    caseClause: "only cases that rest on this paragraph, such as 12 or 12(1); again for more",
    caseChannel: "only cases about this channel; again for more",
    threshold: "how much must be covered, in percent: of rules, of paragraphs and of outcomes, each; else exit 10",
    junit: "write a report in JUnit’s XML into this file too, which is replaced",
    watch: "run again whenever a file changes, until Ctrl-C",
    host: "address to listen on; else CHANNELWISE_HOST, else 127.0.0.1",
    keys: "file of keys; else CHANNELWISE_API_KEYS_FILE",
    sarif: "answer in SARIF 2.1.0, as code hosts and editors read it",
    strict: "exit 10 where there are warnings too",
    expires: "last day on which it lets anybody in, YYYY-MM-DD; else it has none",
    port: "port to listen on, 0 for any that is free; else CHANNELWISE_PORT, else 8787",
    detail: "full: the decision; outcome: the outcome alone",
    threads: "answer in so many threads at once, in the same order",
  },
};
