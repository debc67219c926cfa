import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { workspaceProjects } from "@channelwise/tooling-vitest";

export default defineConfig({
  test: {
    projects: workspaceProjects(import.meta.dirname),
    // vitest would leave one core idle: of two, that is half of the time
    maxWorkers: availableParallelism(),
  },
});
