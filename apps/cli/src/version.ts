import manifest from "../package.json" with { type: "json" };

/** The version in the package's manifest: the bundle holds it as it was when it was built. */
export const packageVersion = (): string => manifest.version;
