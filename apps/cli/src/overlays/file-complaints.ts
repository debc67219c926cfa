import type { Failed, Language } from "@channelwise/policy-core";
import { placeOf, type FileFault, type FilePlace } from "@channelwise/policy-files";
import type { Complaint } from "../result.js";
import { sanitise, showableName } from "../terminal/sanitise.js";
import { texts } from "../texts/index.js";

/** Who reads more mends these first. */
const MOST = 20;

/** A place in a file, fit to be printed: names are as the file has them, and a file's own is as it was given. */
export const shownPlace = ({ file, at, pointer }: FilePlace, lang: Language): string =>
  placeOf({
    file: file === undefined ? undefined : (showableName(file) ?? texts[lang].faults.file.unnamed),
    at,
    pointer: showableName(pointer) ?? "",
  });

/** What is wrong in files, for people: each with its file, line and column. */
export function fileComplaints({ errors: faults, more = 0 }: Failed<FileFault>, lang: Language): readonly Complaint[] {
  const told = faults.slice(0, MOST).map((fault): Complaint => {
    const where = shownPlace(fault, lang);
    return { ...(where !== "" && { where }), message: sanitise(fault.message) };
  });
  const rest = faults.length - told.length + more;
  return rest > 0 ? [...told, { message: texts[lang].answer.more(rest) }] : told;
}
