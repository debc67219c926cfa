/** JSON of this repository, so that its shape is known. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- nobody else's JSON is read by it
export const ownJson = <T>(text: string): T => JSON.parse(text) as T;
