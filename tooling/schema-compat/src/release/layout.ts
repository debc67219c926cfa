import { join } from "node:path";

/** Where everything is that is compared and written. */
export interface Layout {
  /** The folder with `.changeset` in it. */
  readonly workspace: string;
  /** The package's own package.json. */
  readonly manifest: string;
  /** The schemas as they are now. */
  readonly schemas: string;
  /** The last released ones, which `freeze` writes. */
  readonly released: string;
}

/**
 * Where things are in a workspace like ours.
 *
 * @example
 * layoutOf("/clone").schemas;
 * // => "/clone/packages/policy-schema/schemas"
 */
export function layoutOf(workspace: string): Layout {
  const folder = join(workspace, "packages/policy-schema");
  return {
    workspace,
    manifest: join(folder, "package.json"),
    schemas: join(folder, "schemas"),
    released: join(folder, "released"),
  };
}
