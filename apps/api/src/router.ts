import type { Result, Router } from "hono/router";
import { TrieRouter } from "hono/router/trie-router";

/**
 * Hono's router for routes of any kind, with what it finds for an address without parameters kept. Its faster one refuses a
 * route that stands beside a parameter, as that of `/schemas/v1/draft-07/:file` does.
 *
 * @example
 * new Hono({ router: createRouter() })
 */
export function createRouter<T>(): Router<T> {
  const router = new TrieRouter<T>();
  const plain = new Set<string>();
  const found = new Map<string, Result<T>>();
  return {
    name: "kept",
    add: (method, path, handler) => {
      if (!/[:*]/u.test(path)) plain.add(path);
      found.clear();
      router.add(method, path, handler);
    },
    match: (method, path) => {
      if (!plain.has(path)) return router.match(method, path);
      const key = `${method} ${path}`;
      const result = found.get(key) ?? router.match(method, path);
      found.set(key, result);
      return result;
    },
  };
}
