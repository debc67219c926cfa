import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dmnText } from "@channelwise/policy-core";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { differences } from "../cells.ts";
import { everyAttributePdp } from "../every-attribute.ts";
import { gscPdp, POLICIES } from "../policies.ts";
import { asker } from "./answers.ts";
import { feelin } from "./feelin.ts";
import { readModel, type Model } from "./model.ts";

const xsd = (name: string) => ({
  fileName: name,
  contents: readFileSync(fileURLToPath(import.meta.resolve(`dmn-moddle/resources/dmn/xsd/${name}`)), "utf8"),
});
const SCHEMA = { schema: [xsd("DMN13.xsd")], preload: ["DMNDI13.xsd", "DI.xsd", "DC.xsd"].map(xsd) };

const errorsIn = async (xml: string) => (await validateXML({ xml, ...SCHEMA })).errors.map(({ message }) => message);

describe.each([...POLICIES, ["rules by every attribute", { make: everyAttributePdp }] as const])(
  "DMN, %s",
  (_, { make }) => {
    const pdp = make();
    const xml = dmnText(pdp);
    let model: Model;
    beforeAll(async () => {
      model = await readModel(xml);
    });

    test("is valid by the schema of DMN 1.3", async () => {
      expect(await errorsIn(xml)).toEqual([]);
    });

    test("is read and written again by what editors stand on, and everything in it is drawn", async () => {
      const { inputs, decisions, drawn, warnings } = model;
      expect(warnings).toEqual([]);
      const requirements = decisions.flatMap(({ informationRequirement }) => informationRequirement);
      expect(drawn).toHaveLength(inputs.length + decisions.length + requirements.length);
      expect(new Set(drawn).size).toBe(drawn.length);
      const again = await readModel(model.xml);
      expect({ inputs: again.inputs, decisions: again.decisions }).toEqual({ inputs, decisions });
    });

    test("gives every rule that matches and the outcome, in every cell as the core", { timeout: 300_000 }, () => {
      expect(differences(pdp, asker(model, feelin(model))).slice(0, 3)).toEqual([]);
    });

    test("names the policy", () => {
      const { id, version, digest, overlays = [] } = pdp.identity;
      for (const part of [id, version, digest, ...overlays.map((overlay) => overlay.id)])
        expect(model.description).toContain(part);
    });
  },
);

test("the schema finds an element in the wrong place", async () => {
  const wrong = dmnText(gscPdp()).replace(/<description>.*<\/description>/u, "<decision />");
  expect(await errorsIn(wrong)).not.toEqual([]);
});
