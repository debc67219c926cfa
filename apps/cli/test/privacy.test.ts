import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { command, type Ended } from "./support.js";

const LOCAL = "plantedlocal";
const ADDRESS = `${LOCAL}@ec.europa.eu`;
const PHONE = "+32470987654";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const HOSTILE = [
  ADDRESS,
  PHONE,
  `"${LOCAL}, x" <${LOCAL}@b.eu>`,
  `${LOCAL} ${LOCAL}`,
  `${LOCAL}@`,
  `${LOCAL}@b.eu\u0000`,
  `${LOCAL}\u001B[31m@b.eu`,
  `${LOCAL}@b\u202E.eu`,
  `${LOCAL}\uD800@b.eu`,
  `(${LOCAL})x@b.eu`,
  `${LOCAL}@[192.0.2.1]`,
];

const REQUEST = JSON.stringify({ channel: "email", level: "public", recipients: HOSTILE });

/** Every way to bring an address in, right or wrong. */
const LINES: readonly (readonly string[])[] = [
  ...HOSTILE.flatMap((address) => [
    ["check", "email", "--level", "public", "--to", address],
    ["advise", "--to", address],
    ["classify", "--", address],
    ["check", "email", address],
    ["check", address],
    ["channels", address],
    ["note", address],
    ["rules", `--${address}`],
    ["check", "email", `--too=${address}`],
    ["check", "email", `-t${address}`],
    ["check", "email", "--level", address],
    ["check", "email", "--as-of", address],
    ["check", "email", "--to-file", `${address}${address.includes("@") ? "" : "@"}`],
    ["batch", "--input", address],
    ["levels", "--format", address],
    ["levels", "--lang", address],
    ["help", address],
    [address],
  ]),
  ["check", "--request", file("request.json", REQUEST)],
  ["check", "--request", file("broken.json", `${REQUEST}${ADDRESS}`)],
  [
    "check",
    "--request",
    file("fields.json", JSON.stringify({ channel: "email", [ADDRESS]: 1, level: ADDRESS, nature: ADDRESS })),
  ],
  ["check", "email", "--to-file", file("recipients.txt", HOSTILE.join("\n"))],
  ["batch", file("requests.ndjson", `${REQUEST}\n${ADDRESS}\n{"channel":"${ADDRESS}"}\n"${ADDRESS}"\n`)],
  ["batch", "--output", "csv", file("again.ndjson", `${REQUEST}\n${ADDRESS}\n`)],
  [
    "batch",
    file(
      "requests.csv",
      `channel,recipients\nemail,${ADDRESS}\nemail,${ADDRESS} ${LOCAL}\n${ADDRESS},x\n"${ADDRESS}\n`,
    ),
  ],
  ["batch", file("header.csv", `channel,${ADDRESS}\nemail,x\n`)],
];

/** Where the user's own text may stand, made harmless, on the user's own screen: beside a recipient that cannot be read. */
const OWN_TEXT = /^(channelwise: .+, (?:line|ligne) \d+, (?:column|colonne) \d+(?:: |:))[“«].*?[”»]/gmu;

/** What was said where no text of the user's may stand: classify shows what was given beside what it is. */
const elsewhere = ([name]: readonly string[], { stdout, stderr }: Ended): string =>
  `${name === "classify" ? "" : stdout}${stderr.replaceAll(OWN_TEXT, "$1")}`;

test.each(["text", "mail", "html", "json", "markdown"])(
  "no output holds an address, nor a sign that a terminal acts on (%s)",
  async (format) => {
    for (const lang of ["en", "fr"]) {
      for (const line of LINES) {
        const ended = await command(["--lang", lang, "--format", format, ...line], {
          env: { CHANNELWISE_DEBUG: "1" },
        });
        const all = `${ended.stdout}${ended.stderr}`;
        expect(all).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
        const said = format === "text" ? elsewhere(line, ended) : all;
        expect(said).not.toContain(LOCAL);
        expect(said).not.toContain(PHONE.slice(3));
      }
    }
  },
);
