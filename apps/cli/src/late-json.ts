/** A request in JSON: a closer look at it brings a parser of its own. */
export { jsonFault, readUnmarkedJson } from "@channelwise/policy-batch";
