import { describe, expect, test } from "vitest";
import { commandLine } from "./command-line.js";

describe("commandLine", () => {
  test("names what was said, and not the recipients", () => {
    const request = {
      channel: "signal",
      level: "public",
      recipients: ["a@b.eu"],
      nature: "ephemeral",
      group: { membersKnown: true, lastReviewed: "2026-11-10" },
      audience: "internal",
      personalData: "more",
      files: true,
    } as const;
    expect(commandLine(request, { addresses: false, lang: "fr", asOf: "2026-11-20" })).toBe(
      "channelwise check signal --level public --to-file recipients.txt --audience internal --nature ephemeral" +
        " --group-members known --group-reviewed 2026-11-10 --personal-data more --files --as-of 2026-11-20 --lang fr",
    );
  });

  test("says what was said not to be, and nothing of what was not said", () => {
    const request = { level: "unstated", group: null, personalData: "none", files: false } as const;
    expect(commandLine(request, { addresses: false })).toBe(
      "channelwise advise --no-group --personal-data none --no-files",
    );
  });

  test("without a channel asks about all of them; without recipients names no file", () => {
    expect(commandLine({ level: "unstated", recipients: [] }, { addresses: false })).toBe("channelwise advise");
  });

  test("names the recipients where that is asked for, so that a shell takes them as they are", () => {
    const recipients = ['"Doe, Jane" <a@b.eu>', "o'neil@b.eu", "$(x)@b.eu"];
    expect(commandLine({ channel: "email", recipients }, { addresses: true })).toBe(
      String.raw`channelwise check email --to '"Doe, Jane" <a@b.eu>,o'\''neil@b.eu,$(x)@b.eu'`,
    );
  });

  test("no argument is longer than a system takes", () => {
    const recipients = Array.from({ length: 10_000 }, (_, place) => `somebody.with.a.long.name.${place}@ec.europa.eu`);
    const longest = Math.max(
      ...commandLine({ recipients }, { addresses: true })
        .split(" ")
        .map((word) => word.length),
    );
    expect(longest).toBeLessThan(128 * 1024);
  });
});
