import { register } from "prom-client";
import { describe, expect, test } from "vitest";
import { createMetrics } from "../src/observe/metrics.js";
import { pdp, post, testApi } from "./support.js";

const ORIGIN = { requestId: "id-1", caller: undefined };

function metricsOf(policy = () => pdp.identity) {
  const metrics = createMetrics({ policy, version: "1.2.3" });
  /** The samples of a metric, as they are written. */
  const samples = async (name: string) => {
    const { text } = await metrics.metricsText();
    return text.split("\n").filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  };
  return { ...metrics, samples };
}

const answered = (changes: object = {}) => ({
  ...ORIGIN,
  method: "GET",
  route: "/healthz",
  status: 200,
  seconds: 0.002,
  ...changes,
});

describe("what is counted", () => {
  test("requests and how long they took", async () => {
    const { observer, samples } = metricsOf();
    observer.answered(answered());
    observer.answered(answered({ seconds: 3 }));
    observer.answered(answered({ status: 503 }));
    expect(await samples("channelwise_http_requests_total")).toEqual([
      'channelwise_http_requests_total{method="GET",route="/healthz",status="200"} 2',
      'channelwise_http_requests_total{method="GET",route="/healthz",status="503"} 1',
    ]);
    const name = "channelwise_http_request_duration_seconds";
    expect(await samples(`${name}_bucket`)).toContain(`${name}_bucket{le="0.0025",method="GET",route="/healthz"} 2`);
    expect(await samples(`${name}_count`)).toEqual([`${name}_count{method="GET",route="/healthz"} 3`]);
  });

  test("decisions, through the API", async () => {
    const { observer, samples } = metricsOf();
    const { app } = testApi({ observer });
    await app.request("/v1/decisions", post({ channel: "email", level: "public" }));
    await app.request("/v1/decisions", post({ channel: "email", level: "public" }));
    await app.request("/v1/decisions", post({ channel: "nothing-known" }));
    expect(await samples("channelwise_decisions_total")).toEqual([
      expect.stringMatching(/^channelwise_decisions_total\{channel="email",level="public",outcome="[a-z-]+"\} 2$/u),
    ]);
    expect(await samples("channelwise_http_requests_total")).toEqual([
      'channelwise_http_requests_total{method="POST",route="/v1/decisions",status="200"} 2',
      'channelwise_http_requests_total{method="POST",route="/v1/decisions",status="422"} 1',
    ]);
  });

  test("the lines of a batch and their outcomes", async () => {
    const { observer, samples } = metricsOf();
    const name = "channelwise_batch_lines_total";
    expect(await samples(name)).toEqual([`${name}{result="answered"} 0`, `${name}{result="fault"} 0`]);
    observer.batched({
      ...ORIGIN,
      lines: 10,
      faults: 3,
      decisions: [
        { channel: "email", level: "public", outcome: "suitable", count: 5 },
        { channel: "signal", level: "secret-ue", outcome: "prohibited", count: 2 },
      ],
    });
    expect(await samples(name)).toEqual([`${name}{result="answered"} 7`, `${name}{result="fault"} 3`]);
    expect(await samples("channelwise_decisions_total")).toEqual([
      'channelwise_decisions_total{channel="email",level="public",outcome="suitable"} 5',
      'channelwise_decisions_total{channel="signal",level="secret-ue",outcome="prohibited"} 2',
    ]);
  });

  test("the policy of the moment alone, and the build", async () => {
    let identity = { id: "one", version: "1.0.0", digest: "sha256:aa" };
    const { samples } = metricsOf(() => identity);
    expect(await samples("channelwise_policy_info")).toEqual([
      'channelwise_policy_info{id="one",version="1.0.0",digest="sha256:aa"} 1',
    ]);
    identity = { ...identity, version: "1.1.0", digest: "sha256:bb" };
    expect(await samples("channelwise_policy_info")).toEqual([
      'channelwise_policy_info{id="one",version="1.1.0",digest="sha256:bb"} 1',
    ]);
    expect(await samples("channelwise_build_info")).toEqual(['channelwise_build_info{version="1.2.3"} 1']);
  });

  test("the process, and nothing in the registry that all share", async () => {
    const { samples } = metricsOf();
    expect(await samples("channelwise_process_resident_memory_bytes")).toHaveLength(1);
    expect(register.getMetricsAsArray()).toEqual([]);
  });
});

describe("labels are closed lists", () => {
  test("whatever is asked for, there are no more series", async () => {
    const { observer, samples } = metricsOf();
    const { app } = testApi({ observer });
    for (let n = 0; n < 50; n += 1) {
      await app.request(`/nothing/${n}?q=${n}`);
      await app.request(`/v1/channels/${n}`);
      // one that Node knows, and one that would never get so far
      await app.request("/v1/levels", { method: "PURGE" });
      await app.fetch(new Request("http://localhost/v1/levels", { method: `BREW${n}` }));
    }
    expect(await samples("channelwise_http_requests_total")).toEqual([
      'channelwise_http_requests_total{method="GET",route="unmatched",status="404"} 50',
      'channelwise_http_requests_total{method="GET",route="/v1/channels/:id",status="404"} 50',
      'channelwise_http_requests_total{method="other",route="/v1/levels",status="405"} 100',
    ]);
  });

  test("not even where addresses were given as routes by mistake", async () => {
    const { observer, samples } = metricsOf();
    for (let n = 0; n < 1_000; n += 1) observer.answered(answered({ route: `/address/${n}` }));
    observer.answered(answered({ route: "/address/7" }));
    const lines = await samples("channelwise_http_requests_total");
    expect(lines).toHaveLength(101);
    expect(lines).toContain('channelwise_http_requests_total{method="GET",route="unmatched",status="200"} 900');
    expect(lines).toContain('channelwise_http_requests_total{method="GET",route="/address/7",status="200"} 2');
  });
});

describe("the text format of Prometheus 0.0.4", () => {
  const NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
  const LABEL = String.raw`[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*"`;
  const NUMBER = String.raw`(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]Inf|NaN)`;
  const HELP = new RegExp(`^# HELP (?<name>${NAME}) (?:[^\\\\\\n]|\\\\[\\\\n])+$`, "u");
  const TYPE = new RegExp(`^# TYPE (?<name>${NAME}) (?<type>counter|gauge|histogram|summary|untyped)$`, "u");
  const SAMPLE = new RegExp(
    `^(?<name>${NAME})(?:\\{(?<labels>${LABEL}(?:,${LABEL})*)\\})? ${NUMBER}(?: -?\\d+)?$`,
    "u",
  );

  /** What is wrong: one family comes after the other, each with HELP, TYPE and its samples, none of them twice. */
  function read(text: string) {
    const wrong: string[] = text.endsWith("\n") ? [] : ["no end of the last line"];
    const types = new Map<string, string>();
    const series = new Set<string>();
    let family = "";
    for (const line of text.split("\n").filter(Boolean)) {
      const help = HELP.exec(line)?.groups?.["name"];
      const { name: typed = "", type = "" } = TYPE.exec(line)?.groups ?? {};
      const sample = SAMPLE.exec(line)?.groups;
      const endings = types.get(family) === "histogram" ? ["_bucket", "_sum", "_count"] : [""];
      const key = `${sample?.["name"]} ${(sample?.["labels"] ?? "")
        .split(/,(?=[a-z])/u)
        .toSorted()
        .join(",")}`;
      const isRight =
        (help !== undefined && !types.has(help)) ||
        (typed !== "" && typed === family && !types.has(typed)) ||
        (endings.some((ending) => sample?.["name"] === `${family}${ending}`) && !series.has(key));
      if (!isRight) wrong.push(line);
      if (help !== undefined) family = help;
      else if (type !== "") types.set(typed, type);
      else series.add(key);
    }
    return { wrong, types };
  }

  test("holds in every line, with values that need escapes too", async () => {
    const { observer, metricsText } = metricsOf(() => ({ id: 'a"b\\c\nd', version: "1.0.0", digest: "sha256:aa" }));
    observer.answered(answered());
    observer.answered(answered({ route: "/v1/:route{a|b}", method: "POST", status: 422 }));
    observer.batched({
      ...ORIGIN,
      lines: 10,
      faults: 3,
      decisions: [{ channel: "email", level: "public", outcome: "suitable", count: 7 }],
    });
    const { contentType, text } = await metricsText();
    expect(contentType).toBe("text/plain; version=0.0.4; charset=utf-8");
    const { wrong, types } = read(text);
    expect(wrong).toEqual([]);
    expect(Object.fromEntries(types)).toMatchObject({
      channelwise_http_requests_total: "counter",
      channelwise_http_request_duration_seconds: "histogram",
      channelwise_decisions_total: "counter",
      channelwise_batch_lines_total: "counter",
      channelwise_policy_info: "gauge",
      channelwise_build_info: "gauge",
      channelwise_process_cpu_seconds_total: "counter",
    });
    for (const name of types.keys()) expect(name).toMatch(/^channelwise_/u);
  });

  test.each([
    "a 1",
    "a{b=c} 1\n",
    "# HELP a x\n# TYPE a gauge\na b\n",
    "# HELP a x\n# TYPE a gauge\na Nan\n",
    "# HELP a x\n# TYPE a gauge\na 1\na 1\n",
    '# HELP a x\n# TYPE a gauge\na{b="1",c="2"} 1\na{c="2",b="1"} 1\n',
    "# HELP a x\n# TYPE a gauge\nb 1\n",
    "# HELP a x\n# TYPE b gauge\nb 1\n",
    "# HELP a x\n# TYPE a number\na 1\n",
  ])("is not held by %j", (text) => {
    expect(read(text).wrong).not.toEqual([]);
  });
});
