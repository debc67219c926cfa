export { randomFrom, SEED, type Random } from "./random.ts";
export { saidFrom } from "./said.ts";
