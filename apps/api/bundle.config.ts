import type { Bundle } from "@channelwise/tooling-bundle";

/** How the API is bundled: tracing in files of its own, for few services are traced. */
export const bundleOfApi: Bundle = {
  folder: import.meta.dirname,
  type: "module",
  modules: ["index"],
  onFirstUse: ["tr46", "unhomoglyph"],
  // it reads files beside its own
  external: ["@channelwise/policy-schema"],
};
