import { readChangesets } from "@changesets/read";
import { biggest, bumpBetween, isAtLeast, type Bump } from "./bump.ts";

/** The package whose schemas these are. */
export const PACKAGE = "@channelwise/policy-schema";

/** What has been said of the next release: by changesets, and by a version that has already taken some. */
export interface Declared {
  readonly bump: Bump;
  readonly changesets: readonly { readonly id: string; readonly bump: Bump }[];
  readonly version: string;
}

/**
 * What is declared for the package since a version was released.
 *
 * @example
 * (await declaredSince("0.1.0", "0.1.0", "/work")).changesets;
 * // => [{ id: "schemas", bump: "minor" }]
 * @throws Error where a changeset cannot be read
 */
export async function declaredSince(released: string, version: string, workspace: string): Promise<Declared> {
  const changesets = (await readChangesets(workspace)).flatMap(({ id, releases }) =>
    releases.filter(({ name }) => name === PACKAGE).map(({ type: bump }) => ({ id, bump })),
  );
  const bump = biggest([bumpBetween(released, version), ...changesets.map(({ bump: one }) => one)]);
  return { bump, changesets, version };
}

export const isDeclared = ({ bump }: Declared, needed: Bump): boolean => isAtLeast(bump, needed);
