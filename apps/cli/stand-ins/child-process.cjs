// Commander asks for it at once, for commands that are programs of their own, and here are none: it would take a tenth of
// the start to load. By its name without "node:" it is the one that comes with Node.
Object.defineProperties(exports, {
  spawn: { enumerable: true, get: () => require("child_process").spawn },
  execFileSync: { enumerable: true, get: () => require("child_process").execFileSync },
});
