/**
 * Of the reference page only a script is taken that holds all it needs: what else it is made of, 287 MB, stays out.
 *
 * @type {{ readPackage: (manifest: { name?: string }) => object }}
 */
export const hooks = {
  readPackage: (manifest) => (manifest.name === "@scalar/api-reference" ? { ...manifest, dependencies: {} } : manifest),
};
