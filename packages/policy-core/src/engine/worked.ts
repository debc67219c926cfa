import type { Decision } from "../model/decision.js";
import type { Policy } from "../model/policy.js";
import type { Layers } from "./layers.js";
import type { Table } from "./table.js";

/** What a decision point is made of. */
export interface Worked {
  readonly policy: Policy;
  readonly identity: Decision["policy"];
  readonly table: Table;
  readonly layers: Layers;
}
