/** What reads JSON, where a line names some. */
// oxlint-disable-next-line typescript/explicit-module-boundary-types -- it is what that file exports
export const loadJson = () => import("./late-json.js");
