/** What reads JSON, where a line names some. */
export const loadJson = () => import("./late-json.js");
