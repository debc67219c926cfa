/** Each run of six words of a text, with a short hash of it. */
export declare function hashedRuns(text: string): readonly { readonly run: string; readonly hash: string }[];
