import { afterAll } from "vitest";
import type { Api } from "../src/index.js";
import { listen, type Running } from "../src/server/server.js";

const running: Running[] = [];
// nobody waits for it: an answer whose body a test did not read is not over yet
afterAll(() => {
  for (const { close } of running) void close();
});

async function start(api: Api): Promise<Running> {
  const server = await listen(api, "127.0.0.1", 0);
  running.push(server);
  return server;
}

/**
 * Makes the `request` of an API ask it over a socket, as everybody else does: bodies are read from the connection. It listens
 * from its first request to the end of the test file. Methods that Node does not know never get to the API.
 *
 * @example
 * const app = served(createApp(deps));
 * (await app.request("/v1/levels")).status // => 200
 */
export function served<App extends Api>(app: App): App {
  let server: Promise<Running> | undefined;
  app.request = async (input, init) => {
    server ??= start(app);
    const { port } = await server;
    const { pathname, search } = new URL(input instanceof Request ? input.url : input, "http://localhost");
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
  };
  return app;
}
