/** On its own, to be loaded when it is needed: it brings zod. */
export { parseRequest } from "@channelwise/policy-core";
