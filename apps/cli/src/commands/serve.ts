import { EXIT } from "../exit.js";
import { ownPdp } from "../own-policy.js";
import { complaintLines } from "../complaint-lines.js";
import type { RunCommand } from "./command.js";

export const serve: RunCommand = async ({ io, lang, policyFiles, say }, _, { host, port }) => {
  // loaded only here: no other command pays for a server
  const api = await import("@channelwise/api");
  const ran = await api.serve({
    pdp: ownPdp(),
    env: {
      ...io.env,
      ...(host !== undefined && { CHANNELWISE_HOST: host }),
      ...(port !== undefined && { CHANNELWISE_PORT: port }),
    },
    ...(policyFiles.length > 0 && { policyFiles }),
    lang,
    say: ({ variable, message }) => void complaintLines([{ where: variable, message }], io).then(say),
  });
  return ran ? EXIT.answered : EXIT.wrongRequest;
};
