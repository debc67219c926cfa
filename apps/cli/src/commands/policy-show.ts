import { partsOf } from "@channelwise/policy-core";
import { EXIT } from "../exit.js";
import { policyDocument } from "../render/policy.js";
import { answer } from "../session.js";
import type { RunCommand } from "./command.js";

export const policyShow: RunCommand = async (session) => {
  const { pdp, words } = session;
  const parts = partsOf(pdp);
  await answer(session, { ...pdp.policy, ...(parts && { parts }) }, () => policyDocument(pdp, words));
  return EXIT.answered;
};
