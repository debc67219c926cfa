import { compile, compose, gscPolicy, type Language, type Overlay, type Pdp } from "@channelwise/policy-core";
import { composeFiles } from "@channelwise/policy-files";
import { got, refused, type Read } from "../result.js";
import { fileComplaints } from "./file-complaints.js";

export interface ComposeOptions {
  /** Of what is said where something is wrong. */
  readonly lang: Language;
  /** For how many days a review of a group's members holds at most, as the person has set it. */
  readonly reviewInterval?: number | undefined;
}

/**
 * Lays the overlays of files over the policy that ships with the command; and over these, where it is shorter than what
 * they say, the review interval that the person has set.
 *
 * @returns all that is wrong with any of the files, each with its file, line and column
 *
 * @example
 * composedPdp(["department.yaml"], { lang: "en" })
 * // => { ok: false, complaints: [{ where: "department.yaml:7:5 /rules/switchOff/0", message: "…" }] }
 */
export function composedPdp(paths: readonly string[], { lang, reviewInterval }: ComposeOptions): Read<Pdp> {
  if (paths.length === 0 && reviewInterval !== undefined) return withInterval(reviewInterval, lang);
  const composed = composeFiles({ base: gscPolicy, overlays: [] }, paths, { lang });
  if (!composed.ok) return refused(fileComplaints(composed, lang));
  const { policy, overlays } = composed.value;
  if (reviewInterval === undefined || reviewInterval >= policy.parameters.groupReviewDays) return got(composed.value);
  const set = compose(gscPolicy, [...overlays, ownOverlay(reviewInterval, overlays.at(-1) ?? policy)], { lang });
  return set.ok ? got(set.value) : refused(fileComplaints(set, lang));
}

/** The policy that ships with the command, by a parameter of the person's own. */
function withInterval(groupReviewDays: number, lang: Language): Read<Pdp> {
  const compiled = compile({ ...gscPolicy, parameters: { ...gscPolicy.parameters, groupReviewDays } }, { lang });
  return compiled.ok ? got(compiled.value) : refused(fileComplaints(compiled, lang));
}

/** What a person has set, as an overlay over the topmost one. */
const ownOverlay = (groupReviewDays: number, { id, version }: Pick<Overlay, "id" | "version">): Overlay => ({
  id: "own-settings",
  // it changes with all that it says
  version: `${groupReviewDays}.0.0`,
  title: { en: "Own settings", fr: "Réglages personnels" },
  extends: { id, version },
  parameters: { groupReviewDays },
});
