// Holds the SQL to the core over ten million messages, and measures engines beside the command. README.md says more.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { agreement, loadMessages } from "./src/agreement.ts";
import { generatedRequests } from "./src/messages.ts";
import { gscPdp } from "./src/policies.ts";
import { rates } from "./src/rates.ts";
import { sqlEngines } from "./src/sql-engines.ts";

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
    const engines = await sqlEngines(pdp, folder);
    const expected = await loadMessages(engines, generatedRequests(pdp.policy, count), { pdp, count, folder });
    for (const engine of engines) {
      const { answered, agreed } = await agreement(engine, expected);
      await engine.stop();
      console.log(`${engine.name} answers ${number(agreed)} of ${number(count)} messages as the core does`);
      if (answered !== count || agreed !== count) process.exitCode = 1;
    }
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
