import { Hono } from "hono";
import type { ApiEnv, Deps } from "./deps.js";
import { authenticate } from "./middleware/authenticate.js";
import { begin } from "./middleware/begin.js";
import { createRoom } from "./limits/room.js";
import { capacity } from "./middleware/capacity.js";
import { observe, originOf } from "./middleware/observe.js";
import { traced } from "./middleware/traced.js";
import { problem } from "./problem.js";
import { answers } from "./routes/answers.js";
import { authzen } from "./routes/authzen.js";
import { batch } from "./routes/batch.js";
import { catalogue } from "./routes/catalogue.js";
import { health } from "./routes/health.js";
import { metrics } from "./routes/metrics.js";
import { createRouter } from "./router.js";
import { openapi } from "./routes/openapi.js";
import { schemas } from "./routes/schemas.js";
import { texts } from "./texts/index.js";

/**
 * The whole API, for Hono's adapter to Node: bodies are read from its connections.
 *
 * @example
 * const { port } = await listen(createApp(deps), "127.0.0.1", 8787);
 */
export function createApp(deps: Deps) {
  const app = new Hono<ApiEnv>({ router: createRouter() })
    .use(...(deps.tracing === undefined ? [] : [traced(deps.tracing)]), begin(deps), observe(deps))
    .route("/", health(deps))
    .use(capacity(createRoom(deps.limits.concurrent)))
    .use("/v1/*", authenticate(deps))
    .use("/access/*", authenticate(deps))
    .use("/metrics", authenticate(deps))
    .route("/", answers(deps))
    .route("/", authzen(deps))
    .route("/", batch(deps))
    .route("/", catalogue(deps))
    .route("/", schemas(deps))
    .route("/", openapi(deps))
    .route("/", metrics(deps));
  refuseOtherMethods(app);
  app.notFound((context) => problem(context, 404, { detail: texts[context.get("lang")].notFound }));
  app.onError((error, context) => {
    deps.observer.failed(originOf(context), error);
    return problem(context, 500, { detail: texts[context.get("lang")].ours });
  });
  return app;
}

export type Api = ReturnType<typeof createApp>;

/** An address that there is, asked with a method that it does not take, says which it takes. */
function refuseOtherMethods(app: Hono<ApiEnv>): void {
  const routes = app.routes.filter(({ method }) => method !== "ALL");
  for (const path of new Set(routes.map((route) => route.path))) {
    const methods = routes.filter((route) => route.path === path).map(({ method }) => method);
    const allowed = [...new Set(methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])))];
    app.all(path, (context) =>
      problem(context, 405, {
        detail: texts[context.get("lang")].methodNotAllowed(allowed),
        headers: { allow: allowed.join(", ") },
      }),
    );
  }
}
