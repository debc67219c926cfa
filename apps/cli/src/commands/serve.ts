import { EXIT } from "../exit.js";
import { ownPdp } from "../own-policy.js";
import { complaintLines } from "../session.js";
import type { CliCommand } from "./command.js";

export const serve: CliCommand = {
  name: "serve",
  options: [
    { flags: "--host <address>", text: "host" },
    { flags: "--port <port>", text: "port" },
  ],
  run: async ({ io, lang, say }, _, { host, port }) => {
    // loaded only here: no other command pays for a server
    const api = await import("@channelwise/api");
    const ran = await api.serve({
      // what a person has set is not what a service answers by
      pdp: ownPdp(),
      env: {
        ...io.env,
        ...(host !== undefined && { CHANNELWISE_HOST: host }),
        ...(port !== undefined && { CHANNELWISE_PORT: port }),
      },
      lang,
      say: ({ variable, message }) => void complaintLines([{ where: variable, message }], io).then(say),
    });
    return ran ? EXIT.answered : EXIT.wrongRequest;
  },
};
