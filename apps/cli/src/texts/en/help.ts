import { textsOf } from "../attribute-words.js";
import { attributes } from "./attributes.js";
import type { CliTexts } from "../texts.js";
import { policyCommands } from "./policy-commands.js";

export const help: CliTexts["help"] = {
  about:
    "May this message go over that channel? Answers as the GSC’s note on commercial messaging apps advises, with the reasons and what would be better. The note advises; it approves no app and bans none. Without a command, at a terminal: the interface to ask and look around in.",
  commands: {
    check: {
      summary: "one channel: may this go over it?",
      about:
        "Answers for one channel: the outcome, why, on which conditions, what would be better, and what is still to be asked. What is not given is not said.",
      argument: "the channel, by its id or a name: email, Outlook, avaya, signal, WhatsApp; see channelwise channels",
      examples: [
        {
          line: "check whatsapp --level non-sensitive --to someone@ec.europa.eu --nature ephemeral",
          says: "a quick word to somebody in the Commission",
        },
        {
          line: "check signal --level public --nature ephemeral --group-members known --group-reviewed 2026-11-10 --as-of 2026-11-24",
          says: "a group whose members were reviewed",
        },
        {
          line: "check avaya --level 'EU RESTRICTED' --audience internal",
          says: "somebody who rings up, without an address",
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
      argument:
        "e-mail address, domain, telephone number from + on, or a list of these as it is pasted; - reads the input",
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
      argument: "channels, by their ids or names",
      examples: [
        { line: "channels", says: "all of them" },
        { line: "channels signal", says: "one, with its facts" },
        { line: "channels signal whatsapp", says: "two, one after the other" },
      ],
    },
    levels: {
      summary: "the levels of sensitivity",
      about: "Lists the levels of sensitivity, or shows what one means and where it comes from.",
      argument: "level, by its id, its marking or a name",
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
    ...policyCommands,
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
    10: "with --gate: neither suitable nor with conditions; of policy test, lint, verify, ask and diff: not as it should be",
    11: "with --gate-warnings: within the advice, but a warning stands, or something not said could change that",
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
    full: "all that there is to say, instead of what fits a screen",
    color: "auto, always or never; NO_COLOR and FORCE_COLOR count too",
    noInput: "never read the terminal",
    screenReader: "the interface line after line, for a screen reader; else INK_SCREEN_READER or the settings decide",
    ...textsOf(attributes, "option"),
    to: "recipients, as a list or again for more: addresses, domains, telephone numbers, in any form in which they are pasted",
    toFile: "file with such a list; - reads the input. Keeps addresses out of the list of processes",
    audience:
      "whom it is for, where no address tells: internal (GSC), institution (Commission, EEAS or European Parliament), external; it never overrules an address",
    noGroup: "it goes to no group: to each alone",
    not: "say that it does not; with neither of the two, nothing is said",
    groupMembers: "it goes to a group: known or unknown, whether you know who is in it",
    groupReviewed: "day on which the members were last reviewed, YYYY-MM-DD",
    asOf: "day to answer for, YYYY-MM-DD; else today in Brussels, or in the timeZone of the settings",
    request:
      "file with the request as a JSON object; - reads the input. Options may say what it leaves out; recipients add up",
    gate: "exit 10 where the outcome (of advise: the best one) is neither suitable nor with conditions",
    gateWarnings: "as --gate; and exit 11 where a warning stands, or something not said could change that",
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
