// A bare server: it reads a body, parses it, and writes an answer that is always the same. `node bare.ts PORT LENGTH`
import { createServer } from "node:http";

const [port, length] = process.argv.slice(2).map(Number);
const answer = "x".repeat(length ?? 0);
const headers = { "Content-Type": "application/json", "Content-Length": answer.length };

createServer((incoming, outgoing) => {
  const pieces: Buffer[] = [];
  incoming.on("data", (piece: Buffer) => pieces.push(piece));
  incoming.on("end", () => {
    const [first = Buffer.alloc(0)] = pieces;
    JSON.parse((pieces.length === 1 ? first : Buffer.concat(pieces)).toString());
    outgoing.writeHead(200, headers);
    outgoing.end(answer);
  });
}).listen(port, "127.0.0.1");
