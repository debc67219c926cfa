// Holds the SQL to the core over ten million messages on DuckDB, and measures engines beside the command. README.md says more.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sqlExport } from "@channelwise/policy-core";
import { agreement, loadMessages } from "./src/agreement.ts";
import { duckdb } from "./src/duckdb.ts";
import { generatedRequests } from "./src/messages.ts";
import { gscPdp } from "./src/policies.ts";
import { rates } from "./src/rates.ts";

const { values } = parseArgs({
  options: { messages: { type: "string", default: "10000000" }, measured: { type: "string", default: "1000000" } },
});
const [count, measured] = [Number(values.messages), Number(values.measured)];
const number = (value: number): string => Math.round(value).toLocaleString("en");

const pdp = gscPdp();
const folder = mkdtempSync(join(tmpdir(), "channelwise-exports-"));
// PostgreSQL reads files there as another user
chmodSync(folder, 0o755);
try {
  if (count > 0) {
    const connection = await duckdb(2, join(folder, "messages.duckdb"));
    const expected = await loadMessages(connection, generatedRequests(pdp.policy, count), { pdp, count, folder });
    await connection.run(sqlExport(pdp, "duckdb"));
    const { answered, agreed } = await agreement(connection, expected);
    connection.closeSync();
    console.log(`DuckDB answers ${number(agreed)} of ${number(count)} messages as the core does`);
    if (answered !== count || agreed !== count) process.exitCode = 1;
  }
  if (measured > 0) {
    console.log(`\nbeside batch --threads 2 --detail outcome, ${number(measured)} messages`);
    const requests = [...generatedRequests(pdp.policy, measured)];
    for await (const { what, ratio, least, most, own, batch } of rates(pdp, requests, folder)) {
      const perSecond = (time: number) => `${number((measured / time) * 1000)} a second`;
      const spread = `${least.toFixed(2)}–${most.toFixed(2)}`;
      console.log(`  ${ratio.toFixed(2)} (${spread})  ${what}: ${perSecond(own)} to ${perSecond(batch)}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
