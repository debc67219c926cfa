// What is compared with a batch: each line of stdin is parsed as JSON and written again, by the same streams.
import { once } from "node:events";

let rest = "";
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin as AsyncIterable<string>) {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop() ?? "";
  let out = "";
  for (const line of lines) out += `${JSON.stringify(JSON.parse(line))}\n`;
  if (!process.stdout.write(out)) await once(process.stdout, "drain");
}
