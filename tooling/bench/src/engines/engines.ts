import { casbin } from "./casbin.ts";
import { caslAll, caslFirst } from "./casl.ts";
import { cedar } from "./cedar.ts";
import type { Engine } from "./engine.ts";
import { jsonLogic } from "./json-logic.ts";
import { jsonRules } from "./json-rules.ts";
import { zen } from "./zen.ts";

/** Every peer, ready to be asked. */
export const createEngines = async (): Promise<readonly Engine[]> => [
  jsonLogic(),
  caslFirst(),
  caslAll(),
  zen(64),
  zen(1),
  await casbin(),
  cedar(),
  jsonRules(),
];
