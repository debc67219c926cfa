/**
 * A value that `JSON.stringify` writes as it stands here: JavaScript has one number where JSON writes `1`, `1.0` and `1e0`.
 * (In Node 22 and later; TypeScript's library does not know it yet.)
 */
export const { rawJSON } = JSON as typeof JSON & { readonly rawJSON: (text: string) => unknown };
