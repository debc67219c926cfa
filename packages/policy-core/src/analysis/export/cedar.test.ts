import { expect, test } from "vitest";
import { pdpOf } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { cedarFiles } from "./cedar.js";

const pdp = pdpOf(smallPolicy);
const files = cedarFiles(pdp);

test("a rule within the advice forbids to explain, one outside it to send too", () => {
  const policies = files["policies.cedar"]?.split("\n\n") ?? [];
  expect(policies).toHaveLength(2 + smallPolicy.rules.length);
  expect(policies.find((text) => text.startsWith('@id("app-e2ee-optional")'))).toBe(`@id("app-e2ee-optional")
@outcome("conditional")
@basis("interpretation")
@cites("§4")
@citesFacts("e2ee")
forbid (principal, action == Channelwise::Action::"explain", resource)
when {
  resource.kind == Channelwise::Kind::"messaging-app" &&
  (if context.group == Channelwise::Group::"none" then resource.e2eeOneToOne else resource.e2eeGroup) == Channelwise::E2ee::"optional"
};`);
  expect(policies.find((text) => text.startsWith('@id("out-of-reach")'))).toBe(`@id("out-of-reach")
@outcome("unreachable")
@basis("public-fact")
@citesFacts("reaches")
forbid (principal, action in [Channelwise::Action::"explain", Channelwise::Action::"send"], resource)
when {
  !context.reachable
};`);
});

test("several values are a list, and the same policy gives the same bytes", () => {
  expect(files["policies.cedar"]).toContain(
    '[Channelwise::LevelClass::"open", Channelwise::LevelClass::"unstated"].contains(context.level.class)',
  );
  expect(cedarFiles({ ...pdp })).toEqual(files);
});
