import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MAIN } from "../support.js";
import { type Interface, open, type Running, shellLine } from "./interface.js";
import { isLacking, TOGETHER } from "./tmux.js";

const TEXT = "Copied: the answer as text";
const MARKDOWN = "Copied: the answer as Markdown";
const COMMAND = "Copied: the command";

/** What a line writes in a shell, for the person at that terminal. */
const inShell = ({ place }: Interface, line: string): string =>
  execFileSync("sh", ["-c", `channelwise() { "${process.execPath}" "${MAIN}" "$@"; }; ${line}`], {
    cwd: place.work,
    env: { PATH: process.env["PATH"], LANG: "C.UTF-8", HOME: place.home, XDG_CONFIG_HOME: place.config },
    encoding: "utf8",
  });

describe.skipIf(isLacking)("a question, in a real tmux", TOGETHER, () => {
  const RECIPIENTS = ["jane.doe@ec.europa.eu", "peter@partner.example.org"];

  async function asked(running: Running): Promise<Interface> {
    const ui = await open(running);
    ui.fill("c", "sign");
    await ui.until("‹ Signal ›");
    ui.fill("s", "lim");
    await ui.until("‹ LIMITE ›");
    ui.keys("t");
    for (const recipient of RECIPIENTS) {
      ui.type(recipient);
      ui.keys("Enter");
    }
    ui.keys("Escape");
    await ui.until("2 recipients");
    ui.keys("n");
    await ui.until("‹ short-lived chat ›");
    return ui;
  }

  const ARGS = ["check", "signal", "--level", "limite", "--nature", "ephemeral"];
  const TO = RECIPIENTS.flatMap((recipient) => ["--to", recipient]);

  test("from start to copied answer, byte for byte that of the command", async (running) => {
    const ui = await asked(running);
    expect(await ui.copied("y", TEXT)).toBe(await ui.answer([...ARGS, ...TO]));
    expect(await ui.copied("Y", MARKDOWN)).toBe(await ui.answer([...ARGS, ...TO, "--format", "markdown"]));
  });

  test("the command that gives it holds no address before it is asked to", async (running) => {
    const ui = await asked(running);
    const answer = await ui.copied("y", TEXT);
    const without = await ui.copied("C", COMMAND);
    // what is said of the copy leaves the foot of the screen
    ui.keys("Down");
    const shown = shellLine(await ui.until(/^ \$ /mu));
    for (const line of [without, shown]) {
      expect(line).toContain("channelwise check signal --level limite --to-file recipients.txt --nature ephemeral");
      expect(line).not.toMatch(/jane|doe|peter|partner|example|europa|@/u);
    }
    writeFileSync(join(ui.place.work, "recipients.txt"), RECIPIENTS.join("\n"));
    expect(inShell(ui, without)).toBe(answer);

    ui.keys("a");
    await ui.until((screen) => RECIPIENTS.every((recipient) => shellLine(screen).includes(recipient)));
    expect(inShell(ui, await ui.copied("C", (screen) => screen.includes(COMMAND)))).toBe(answer);
  });

  test("the command is safe in a shell, whoever it names", async (running) => {
    const ui = await open(running);
    const names = ["O'Neil, Jane", "$(touch ran)", "`touch ran`", "a; touch ran", String.raw`a\"b`, "!! ~ * #"];
    const hostile = names.map((name, index) => `"${name}" <jane${index}@ec.europa.eu>`);
    const many = Array.from({ length: 250 }, (_, index) => `someone.${index}@consilium.europa.eu`);
    const recipients = [...hostile, "-x@ec.europa.eu", "--to@ec.europa.eu", ...many];
    ui.fill("c", "whats");
    ui.fill("s", "non-s");
    ui.paste(recipients.join("\n"));
    await ui.until(`${recipients.length} recipients added`);
    ui.keys("a");
    const line = await ui.copied("C", COMMAND);
    const request = JSON.stringify({ channel: "whatsapp", level: "non-sensitive", recipients });
    expect(inShell(ui, `${line}; ls`)).toBe(await ui.answer(["check", "--request", "-"], request));
  });

  test("on all channels, of what is still being typed too", async (running) => {
    const ui = await open(running);
    ui.fill("s", "public");
    ui.keys("t");
    ui.type("jane@ec.europa.eu");
    ui.keys("Escape");
    await ui.until("jane@ec.europa.eu");
    const answer = await ui.copied("y", TEXT);
    expect(answer).toBe(await ui.answer(["advise", "--level", "public", "--to", "jane@ec.europa.eu"]));
    ui.keys("a");
    expect(inShell(ui, await ui.copied("C", COMMAND))).toBe(answer);
  });

  test("in French from the locale on, and live to English and back", async (running) => {
    const ui = await open(running, { env: { LANG: "fr_BE.UTF-8" }, ready: "[1 Question]" });
    ui.fill("c", "sign");
    ui.fill("s", "lim");
    ui.keys("t");
    ui.type("jané@ec.europa.eu");
    ui.keys("Enter", "Escape");
    await ui.until("1 destinataire");
    expect(ui.screen()).not.toMatch(/recipient\b|Sensitivity/u);
    const args = ["check", "signal", "--level", "limite", "--to", "jané@ec.europa.eu"];
    const french = await ui.copied("y", "Copié");
    expect(french).toBe(await ui.answer([...args, "--lang", "fr"]));
    ui.keys("L");
    await ui.until("[1 Ask]");
    expect(await ui.copied("y", TEXT)).toBe(await ui.answer([...args, "--lang", "en"]));
    ui.keys("L");
    await ui.until("[1 Question]");
    expect(await ui.copied("y", "Copié")).toBe(french);
  });
});
