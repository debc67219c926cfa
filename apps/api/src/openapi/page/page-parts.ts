import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { START_SCRIPT } from "./reference-page.js";

/** A script of the page, with the tag that names its state. */
export interface PagePart {
  readonly text: string;
  readonly etag: string;
}

export const PAGE_PARTS = ["scalar.js", "start.js"] as const;
export type PagePartName = (typeof PAGE_PARTS)[number];

/** Where the build puts a copy of Scalar's script, so that who installs the API needs none of the packages that it is made of. */
const COPY = new URL("scalar.js", import.meta.url);

/** Its package exports no path to the script, but one to a neighbour of its folder. */
const scalar = (): URL =>
  existsSync(COPY) ? COPY : new URL("browser/standalone.js", import.meta.resolve("@scalar/api-reference/style.css"));

const read: Readonly<Record<PagePartName, () => string>> = {
  "scalar.js": () => readFileSync(scalar(), "utf8"),
  "start.js": () => START_SCRIPT,
};

const known = new Map<PagePartName, PagePart>();

/** A script of the page; read and hashed when it is first asked for, as one has four megabytes. */
export function pagePart(name: PagePartName): PagePart {
  const made = known.get(name);
  if (made !== undefined) return made;
  const text = read[name]();
  const part: PagePart = { text, etag: `"${createHash("sha256").update(text).digest("base64url")}"` };
  known.set(name, part);
  return part;
}
