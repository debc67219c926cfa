// The logic of the core. Not the note and the messages, which are data and words that tests of their own account for, nor
// the shapes, whose mutants are descriptions for the most part.
export default {
  packageManager: "pnpm",
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: true },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [
    "src/{recipients,engine,analysis}/**/*.ts",
    "src/model/{nearest,parse,parse-request,result}.ts",
    "!src/**/*.{test,test-prop,test-d}.ts",
    "!src/**/index.ts",
    "!src/recipients/problem-texts.ts",
  ],
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 2,
  reporters: ["clear-text", "progress", "html"],
  htmlReporter: { fileName: "reports/mutation/index.html" },
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: ".stryker-tmp",
};
