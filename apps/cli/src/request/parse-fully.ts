/** On its own, for the bundle to load it when it is first called: it brings zod. */
export { parseRecipients, parseRequest } from "@channelwise/policy-core";
