import { gscPolicy, overlaySchema } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { overlays } from "../src/index.js";

const idsOf = (entries: readonly { readonly id: string }[] = []) => entries.map(({ id }) => id);

describe.each(overlays.map((overlay) => [overlay.id, overlay] as const))("%s", (_, overlay) => {
  test("is of the published shape", () => {
    expect(overlaySchema.safeParse(overlay).error).toBeUndefined();
  });

  test("switches and loosens only what the policy has", () => {
    const { channels, bodies, rules, cautions, domains } = gscPolicy;
    expect(overlay.extends.id).toBe(gscPolicy.id);
    expect(idsOf(channels)).toEqual(expect.arrayContaining([...(overlay.channels?.switchOff ?? [])]));
    expect(idsOf(bodies)).toEqual(expect.arrayContaining([...(overlay.bodies?.switchOff ?? [])]));
    expect(idsOf(rules)).toEqual(expect.arrayContaining([...(overlay.rules?.switchOff ?? [])]));
    expect(idsOf(rules)).toEqual(expect.arrayContaining((overlay.loosens ?? []).map(({ rule }) => rule)));
    expect(idsOf(cautions)).toEqual(expect.arrayContaining([...(overlay.cautions?.switchOff ?? [])]));
    const listed = (enabled: boolean) => domains.filter((one) => one.enabled === enabled).map(({ domain }) => domain);
    expect(listed(false)).toEqual(expect.arrayContaining([...(overlay.domains?.switchOn ?? [])]));
    expect(listed(true)).toEqual(expect.arrayContaining([...(overlay.domains?.switchOff ?? [])]));
  });

  test.each(["en", "fr"] as const)("has words in %s for all that it adds", (language) => {
    const texts = overlay.texts?.[language];
    expect(Object.keys(texts?.channels ?? {})).toEqual(idsOf(overlay.channels?.add));
    expect(Object.keys(texts?.bodies ?? {})).toEqual(idsOf(overlay.bodies?.add));
    expect(Object.keys(texts?.rules ?? {})).toEqual(idsOf(overlay.rules?.add));
    expect(Object.keys(texts?.conditions ?? {})).toEqual(idsOf(overlay.conditions?.add));
    expect(Object.keys(texts?.cautions ?? {})).toEqual(idsOf(overlay.cautions?.add));
  });
});
