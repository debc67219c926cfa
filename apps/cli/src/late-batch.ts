/** Requests in bulk: they bring CSV. */
export { runBatch } from "./batch/run-batch.js";
