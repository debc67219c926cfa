import { defineConfig } from "vitest/config";
import { workspaceProjects } from "@channelwise/tooling-vitest";

export default defineConfig({
  test: {
    projects: workspaceProjects(import.meta.dirname),
  },
});
