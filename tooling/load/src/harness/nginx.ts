import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { cleanLater } from "./cleanup.ts";
import { freePort } from "./free-port.ts";
import { comesTrue } from "./wait.ts";

const SITE = resolve(import.meta.dirname, "../../../../apps/api/deploy/nginx.conf");

export interface Proxied {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Runs nginx before two instances, as the example that is delivered says, but for the ports.
 *
 * @throws where there is no nginx, or it does not start
 */
export async function startNginx(ports: readonly [number, number]): Promise<Proxied> {
  const folder = mkdtempSync(join(tmpdir(), "channelwise-load-"));
  const removeFolder = cleanLater(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const port = await freePort();
  const site = readFileSync(SITE, "utf8")
    .replace("127.0.0.1:8787", `127.0.0.1:${ports[0]}`)
    .replace("127.0.0.1:8788", `127.0.0.1:${ports[1]}`)
    .replace("127.0.0.1:8080", `127.0.0.1:${port}`);
  writeFileSync(join(folder, "site.conf"), site);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${name};`);
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; ${user} pid nginx.pid; error_log stderr crit; events {} http { ${temporary.join(" ")} include site.conf; }`,
  );
  const child = spawn("nginx", ["-p", folder, "-c", "nginx.conf"], { stdio: "ignore" });
  const ended = Promise.race([once(child, "exit"), once(child, "error")]).catch(() => undefined);
  const kill = cleanLater(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const url = `http://127.0.0.1:${port}`;
  const isUp = await comesTrue(
    () =>
      fetch(`${url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    10_000,
  );
  const stop = async () => {
    await kill();
    await removeFolder();
  };
  if (!isUp) {
    await stop();
    throw new Error("nginx does not answer: is it installed?");
  }
  return { url, stop };
}
