import { readFileSync } from "node:fs";

const page = readFileSync(new URL("../../../docs/overlays.md", import.meta.url), "utf8");

const blocks = (kind: "file" | "told"): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...page.matchAll(/<!-- (file|told): (\S+) -->\n+```\w+\n([^]*?)```/gu)]
      .filter(([, found]) => found === kind)
      .map(([, , name = "", text = ""]) => [name, text]),
  );

/** The files that the page on overlays shows, by their names. */
export const overlayFiles = blocks("file");

/** What the page says is told of a file that is wrong; long lists of names are left out. */
export const overlayFaults = blocks("told");
