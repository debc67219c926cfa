/**
 * What `digestOf` makes of the policy that ships: every decision carries it, and who has it knows that the policy was
 * checked, by the tests. A change of the policy changes it: `npm run generate` writes it here.
 */
export const gscDigest = "sha256:ca151145dd756aa0a159a51329bcc1017206ca080e3332f55e23a14a45b76fa8";
