// A bare server that reads and writes JSON: it parses a body, and writes an object that is always the same, made to text each
// time. `node bare-json.ts PORT LENGTH`
import { createServer } from "node:http";

const [port, length = 0] = process.argv.slice(2).map(Number);
const object = { answer: "x".repeat(length - '{"answer":""}'.length) };

createServer((incoming, outgoing) => {
  const pieces: Buffer[] = [];
  incoming.on("data", (piece: Buffer) => pieces.push(piece));
  incoming.on("end", () => {
    const [first = Buffer.alloc(0)] = pieces;
    JSON.parse((pieces.length === 1 ? first : Buffer.concat(pieces)).toString());
    const answer = JSON.stringify(object);
    outgoing.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(answer) });
    outgoing.end(answer);
  });
}).listen(port, "127.0.0.1");
