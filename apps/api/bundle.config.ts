import type { Bundle } from "@channelwise/tooling-bundle";

/** How the API is bundled: tracing in files of its own, for few services are traced. */
export const bundleOfApi: Bundle = {
  folder: import.meta.dirname,
  modules: { index: "src/index.ts" },
  // it reads files beside its own
  external: ["@channelwise/policy-schema"],
};
