#!/usr/bin/env node
// first: what is loaded after it is taken as V8 compiled it the last time
import "./compile-cache.js";
import { EXIT, type ExitCode } from "./exit.js";
import { processIo } from "./io.js";
import { run } from "./run.js";

const end = (code: ExitCode) => {
  process.exitCode = code;
};

// what never comes to an end was not answered; and no await stands here, for what is bundled is CommonJS
end(EXIT.ourFault);
void run(process.argv.slice(2), processIo()).then(end);
