import { describe, expect, test } from "vitest";
import { command } from "./support.js";

const SCENES = {
  lunch: "check whatsapp --level non-sensitive --to someone@ec.europa.eu --nature ephemeral",
  telegram:
    "check telegram --level sensitive --to a@consilium.europa.eu,b@ec-europa.eu,c@x.consilium.europa.eu,+3225550123 --group-members unknown --personal-data --files",
  mixed: "check email --level limite --to a@consilium.europa.eu,b@ec.europa.eu,c@ep.europa.eu,d@ecb.europa.eu",
  classified: "check signal --level restreint-ue --to a@consilium.europa.eu",
  advice: "advise --level public --nature ephemeral --to a@consilium.europa.eu",
  rule: "rules app-e2ee-optional",
};

/** A screen as it is read: without the policy's digest, which changes with every word of it. */
const screen = (text: string): string => text.replaceAll(/sha256:[\da-f]{12}/gu, "sha256:············");

describe.each(Object.entries(SCENES))("%s", (name, line) => {
  test.each(["en", "fr"])("%s, in 60, 80 and 120 columns, in colour, and as Markdown", async (lang) => {
    const args = ["--lang", lang, ...line.split(" ")];
    for (const columns of [60, 80, 120]) {
      const { stdout } = await command([...args, "--color", "never"], { columns });
      for (const row of stdout.split("\n")) expect(row.length).toBeLessThanOrEqual(columns);
      await expect(screen(stdout)).toMatchFileSnapshot(`screens/${name}.${lang}.${columns}.txt`);
    }
    const colour = await command([...args, "--color", "always"], { columns: 80 });
    await expect(screen(colour.stdout).replaceAll("\u001B", "␛")).toMatchFileSnapshot(
      `screens/${name}.${lang}.colour.txt`,
    );
    const markdown = await command([...args, "--format", "markdown"]);
    await expect(screen(markdown.stdout)).toMatchFileSnapshot(`screens/${name}.${lang}.md`);
  });
});
