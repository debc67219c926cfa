import { Hono } from "hono";
import { answer } from "../answer/answer.js";
import type { ApiEnv, Deps } from "../deps.js";

/** What has been counted, for Prometheus. */
export function metrics({ metricsText }: Deps) {
  return new Hono<ApiEnv>().get("/metrics", async (context) => {
    const { contentType, text } = await metricsText();
    return answer(context, 200, contentType, text);
  });
}
