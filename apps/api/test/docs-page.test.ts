import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGE_PARTS } from "../src/openapi/page/page-parts.js";
import { listen, type Running } from "../src/server/server.js";
import { testApi } from "./support.js";

const CHROMIUM = "/usr/bin/chromium";
const REQUIRE_ALL = process.env["CHANNELWISE_REQUIRE_ALL"] === "1";
const isLacking = !existsSync(CHROMIUM) && !REQUIRE_ALL;
if (isLacking) console.info(`The reference page is not drawn: there is no ${CHROMIUM}.`);

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // no name is known but the loopback's address: what the page, or the browser by itself, would send elsewhere stays here
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

describe("the page", () => {
  const { app } = testApi();

  test("every address in it is ours and answers", async () => {
    const page = await (await app.request("/docs")).text();
    const addresses = [...page.matchAll(/(?:src|href)="(?<address>[^"]*)"/gu)].map(({ groups }) => groups?.["address"]);
    expect(addresses).toEqual(["data:,", "/openapi.json", ...PAGE_PARTS.map((part) => `/docs/${part}`)]);
    for (const address of addresses.filter((each) => each?.startsWith("/") === true)) {
      expect((await app.request(address ?? "")).status).toBe(200);
    }
    expect(page).not.toMatch(/https?:|<script>|\bon\w+=|<style/u);
  });

  test("what it starts with goes nowhere else", async () => {
    const start = await (await app.request("/docs/start.js")).text();
    expect(start).not.toMatch(/https?:/u);
    expect(start).toContain('"withDefaultFonts":false,"telemetry":false');
  });

  test("it may load from us alone, and run no script that stands in it", async () => {
    const policy = (await app.request("/docs")).headers.get("Content-Security-Policy") ?? "";
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/u);
  });

  test("a part that there is not is a problem", async () => {
    expect((await app.request("/docs/scalar")).status).toBe(404);
  });
});

describe.skipIf(isLacking)("in a browser", () => {
  let server: Running | undefined;

  beforeAll(async () => {
    server = await listen(testApi().app, "127.0.0.1", 0);
  });

  afterAll(async () => {
    await server?.close();
  });

  test("it shows every operation, and asks nobody but us", { timeout: 120_000 }, async () => {
    const origin = `http://127.0.0.1:${server?.port}`;
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const asked: string[] = [];
      const said: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => {
        if (message.type() === "error") said.push(message.text());
      });
      page.on("pageerror", (error) => said.push(String(error)));
      await page.goto(`${origin}/docs`);
      const document = (await (await fetch(`${origin}/openapi.json`)).json()) as {
        readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary: string }>>>>;
      };
      const summaries = Object.values(document.paths).flatMap((item) =>
        Object.values(item).map(({ summary }) => summary),
      );
      for (const summary of summaries)
        await page.getByText(summary, { exact: true }).first().waitFor({ state: "attached" });
      const screenshot = process.env["CHANNELWISE_SCREENSHOT"];
      if (screenshot !== undefined) await page.screenshot({ path: screenshot });
      const links = await page.locator("a[href]:visible").evaluateAll((all) => all.map((link) => String(link)));
      expect(links.filter((link) => !link.startsWith(`${origin}/`))).toEqual([]);
      expect(said).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("data:"))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
