// Sends a file to `/v1/batch` and throws the answer away: `node batch-client.ts PORT FILE`. It prints how long that took, in seconds.
import { createReadStream } from "node:fs";
import { request } from "node:http";
import { pipeline } from "node:stream/promises";

const [port = "", file = ""] = process.argv.slice(2);
const begun = performance.now();
const asked = request({
  port: Number(port),
  host: "127.0.0.1",
  path: "/v1/batch?detail=outcome",
  method: "POST",
  headers: { "Content-Type": "application/x-ndjson" },
});
const answered = new Promise<void>((done, fail) => {
  asked.on("error", fail).on("response", (response) => {
    response.resume().on("error", fail).on("end", done);
    if (response.statusCode !== 200) fail(new Error(`It answers ${response.statusCode}`));
  });
});
await pipeline(createReadStream(file, { highWaterMark: 262_144 }), asked);
await answered;
console.log((performance.now() - begun) / 1_000);
