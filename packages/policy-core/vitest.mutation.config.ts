import { defineConfig } from "vitest/config";

/** Behaviour and laws in one project: Stryker runs neither several projects nor type tests. */
export default defineConfig({
  resolve: { conditions: ["@channelwise/source", "module", "node", "development|production"] },
  ssr: { resolve: { conditions: ["@channelwise/source", "module", "node", "development|production"] } },
  test: { include: ["src/**/*.test.ts", "src/**/*.test-prop.ts"] },
});
