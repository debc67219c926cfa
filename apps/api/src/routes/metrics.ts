import { Hono } from "hono";
import type { ApiEnv, Deps } from "../deps.js";

/** What has been counted, for Prometheus. */
export function metrics({ metricsText }: Deps) {
  return new Hono<ApiEnv>().get("/metrics", async (context) => {
    const { contentType, text } = await metricsText();
    return context.body(text, 200, { "Content-Type": contentType });
  });
}
