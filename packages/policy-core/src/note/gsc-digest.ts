/**
 * What `digestOf` makes of the policy that ships: every decision carries it, and who has it knows that the policy was
 * checked, by the tests. A change of the policy changes it: `npm run generate` writes it here.
 */
export const gscDigest = "sha256:6c3ecf6eed6f0b3197a17f24bdc984317b6aab7c9ae550d7910f2d5e2a8634d2";
