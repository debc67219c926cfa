// What is compared with a batch that tells everything: writes a file to stdout over and over. FILE TIMES
import { once } from "node:events";
import { readFileSync } from "node:fs";

const CHUNK = 64 * 1024;
const [, , file = "", times = "1"] = process.argv;
const bytes = readFileSync(file);
for (let time = 0; time < Number(times); time += 1) {
  for (let start = 0; start < bytes.length; start += CHUNK) {
    if (!process.stdout.write(bytes.subarray(start, start + CHUNK))) await once(process.stdout, "drain");
  }
}
