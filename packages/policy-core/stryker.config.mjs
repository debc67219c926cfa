// The logic of the core; not the note and the messages, which are data and words that tests of their own account for.
export default {
  packageManager: "pnpm",
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: true },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [
    "src/{model,recipients,engine,analysis}/**/*.ts",
    "!src/**/*.{test,test-prop,test-d}.ts",
    "!src/**/index.ts",
    "!src/model/messages/**",
  ],
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 2,
  reporters: ["clear-text", "progress", "html"],
  htmlReporter: { fileName: "reports/mutation/index.html" },
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: ".stryker-tmp",
};
