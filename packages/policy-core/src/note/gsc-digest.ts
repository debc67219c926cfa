/**
 * What `digestOf` makes of the policy that ships: every decision carries it, and who has it knows that the policy was
 * checked, by the tests. A change of the policy changes it: `npm run generate` writes it here.
 */
export const gscDigest = "sha256:2d430fe49a5e2060211bc7a1f4d9f8fba6f693b4b6876d0575975d7101a03a75";
