import { describe, expect, test } from "vitest";
import { open } from "./interface.js";
import { isLacking, TOGETHER } from "./tmux.js";

const LOOKALIKE = "bob@ec-europa.eu";

describe.skipIf(isLacking)("pasted into a real tmux", TOGETHER, () => {
  /** As long as many are sent at all: in the forms in which they come, one among them that imitates. */
  function pasted() {
    const addresses = (name: string, count: number, domain: string) =>
      Array.from({ length: count }, (_, index) => `${name}.${index}@${domain}`);
    const line = addresses("line", 500, "consilium.europa.eu");
    const semicolons = addresses("semi", 500, "ec.europa.eu");
    const outlook = addresses("outlook", 500, "partner.example.org");
    const each = [...addresses("each", 250, "europarl.europa.eu"), LOOKALIKE, ...addresses("last", 249, "diplo.be")];
    const text = [
      "From: someone.else@example.com",
      `To: ${line.join(", ")}`,
      `${semicolons.join("; ")};`,
      outlook.map((address, index) => `Doe ${index % 2 === 0 ? "" : "O'Neil"}, Jané <${address}>`).join("; "),
      ...each,
    ].join("\r\n");
    return { text, recipients: [...line, ...semicolons, ...outlook, ...each] };
  }

  test("2,000 addresses in mixed forms: all counted, one found, removed and brought back", async (running) => {
    const { text, recipients } = pasted();
    expect(recipients).toHaveLength(2_000);
    const ui = await open(running, { columns: 140, rows: 40 });
    ui.fill("c", "whats");
    ui.fill("s", "non-s");
    ui.keys("t");
    ui.paste(text);
    await ui.until("2,000 recipients added");
    ui.keys("Escape");
    await ui.until(/Recipients +2,000 .*! 1 lookalike/u);

    ui.keys("Tab");
    await ui.until(/^▸ +1 +line\.0@consilium/mu);
    ui.keys("j", "j", "Down", "k");
    await ui.until(/^▸ +3 +line\.2@consilium/mu);
    ui.keys("PageDown");
    await ui.until(/^▸ +11 +line\.10@consilium/mu);
    ui.keys("G");
    await ui.until(/^▸ +2000 +last\.248@diplo\.be/mu);
    ui.keys("g", "/");
    ui.type("EC-europa");
    ui.keys("Enter");
    const found = await ui.until(/^▸ +1751 ✖ bob@ec-europa\.eu/mu);
    expect(found).toMatch(/imitates|lookalike/iu);
    // its neighbours are none
    expect(found).toMatch(/^ +1752 {3}last\.0@diplo\.be/mu);

    ui.keys("x");
    await ui.until("1 recipient removed");
    const without = await ui.until(/Recipients +1,999 recipients +│/u);
    expect(without).not.toContain("bob@");
    ui.keys("u");
    await ui.until(/Recipients +2,000 .*! 1 lookalike/u);
    await ui.until(/^▸ +1751 ✖ bob@ec-europa\.eu/mu);

    const request = { channel: "whatsapp", level: "non-sensitive", recipients };
    const args = ["check", "--request", "-"];
    const copied = await ui.copied("y", "Copied: the answer as text");
    expect(copied).toBe(await ui.answer(args, JSON.stringify(request)));
    const fewer = JSON.stringify({ ...request, recipients: recipients.filter((one) => one !== LOOKALIKE) });
    // the one that imitates makes a difference, which is seen
    expect(copied).not.toBe(await ui.answer(args, fewer));
  });

  test("escape sequences and controls are spelt out, and do nothing", async (running) => {
    const ui = await open(running, { columns: 140, rows: 60 });
    const before = await ui.until("nobody");
    const title = ui.display("#{pane_title}");
    const hostile = [
      "\u001B[2Jx@y.eu",
      '"\u001B]0;taken\u0007" <z@y.eu>',
      "a\u0007b@y.eu",
      "a\u202Eb@y.eu",
      "\u001B[?1049lc@y.eu",
      "\u001BPq#d@y.eu\u001B\\",
      "e\u0008\u0008\u0008@y.eu",
      "\u009B31mf@y.eu",
    ];
    ui.paste(hostile.join("\n"));
    await ui.until("8 recipients added");
    ui.keys("Tab");
    const screen = await ui.until((shown) => shown.includes(String.raw`\u{009B}31mf@y.eu`));
    const spelt = [
      String.raw`\u{001B}[2Jx@y.eu`,
      String.raw`"\u{001B}]0;taken\u{0007}" <z@y.eu>`,
      String.raw`a\u{0007}b@y.eu`,
      String.raw`a\u{202E}b@y.eu`,
      String.raw`\u{001B}[?1049lc@y.eu`,
      String.raw`\u{001B}Pq#d@y.eu\u{001B}\ `.trim(),
      String.raw`e\u{0008}\u{0008}\u{0008}@y.eu`,
    ];
    for (const address of spelt) expect(screen).toContain(address);
    expect(screen).not.toMatch(/[^\P{C}\n]/u);
    // what stands around them is where it was
    const frame = (shown: string) => shown.split("\n").slice(0, 2);
    expect(frame(screen)).toEqual(frame(before));
    expect(screen.split("\n").filter((line) => line.includes("│"))).toHaveLength(56);
    expect(ui.display("#{alternate_on} #{pane_title}")).toBe(`1 ${title}`);
    for (const raw of ["\u0007", "\u0008", "\u202E", "\u009B", "\u001B[2J", "\u001BP"])
      expect(ui.written()).not.toContain(raw);

    // in the field that is typed into, too
    ui.keys("Escape", "t", "x");
    ui.paste("\u001B[31mnobody\u0007");
    await ui.until(String.raw`x\u{001B}[31mnobody\u{0007} `);
    ui.keys("q", "y");
    await ui.until(String.raw`x\u{001B}[31mnobody\u{0007}qy `);
  });
});
