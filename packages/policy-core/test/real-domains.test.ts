import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import * as z from "zod";
import { domains } from "../src/note/domains.js";
import { lookalikes } from "../src/note/lookalikes.js";
import { createLookalikeFilter } from "../src/recipients/lookalike-filter.js";
import { createLookalikeFinder } from "../src/recipients/lookalike.js";
import { readDomain, type NormalDomain } from "../src/recipients/normalise-domain.js";

const require = createRequire(import.meta.url);
const listed = domains.filter(({ enabled }) => enabled).map(({ domain }) => domain);

function domainsIn(file: string): readonly NormalDomain[] {
  const given = z.array(z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
  return given.flatMap((domain) => readDomain(domain) ?? []);
}

test.each([
  ["disposable-email-domains", 100_000, require.resolve("disposable-email-domains/index.json")],
  ["email-providers", 8_000, require.resolve("email-providers/all.json")],
] as const)("of the mail domains in %s, more than %i, none imitates a listed one", (_, number, file) => {
  const given = domainsIn(file);
  const find = createLookalikeFinder(listed, lookalikes);
  expect(given.length).toBeGreaterThan(number);
  expect(given.filter((domain) => find(domain) !== undefined)).toEqual([]);
  const mayBeLike = createLookalikeFilter(listed);
  expect(given.filter(mayBeLike).length).toBeLessThan(given.length / 20);
});

/** Of those who write with the Council: member states, missions, other bodies. */
const PARTNERS = [
  "bmeia.gv.at bka.gv.at diplobel.fed.be minbuza.nl mfa.bg mvep.hr mfa.gov.cy mzv.cz um.dk mfa.ee formin.fi um.fi",
  "diplomatie.gouv.fr sgae.gouv.fr diplo.de auswaertiges-amt.de bmi.bund.de bmwk.bund.de mfa.gr dfa.ie iveagh.ie esteri.it",
  "mfa.gov.lv urm.lt mae.etat.lu gov.mt msz.gov.pl mne.pt mae.ro mzv.sk gov.si maec.es gov.se regeringskansliet.se",
  "curia.europa.eu ecb.europa.eu eca.europa.eu eea.europa.eu edps.europa.eu eesc.europa.eu cor.europa.eu frontex.europa.eu",
  "europol.europa.eu enisa.europa.eu op.europa.eu commission.europa.eu europa.eu eib.org nato.int coe.int un.org osce.org",
  "parlement.fr bundestag.de parliament.uk fco.gov.uk fcdo.gov.uk consilium.se conseil-etat.fr council.example europe.example",
  "euro.example europass.example euronews.com euractiv.com politico.eu eurocontrol.int euroclear.com concilium.org",
].flatMap((line) => line.split(" "));

test("none of the domains of partners imitates a listed one", () => {
  const find = createLookalikeFinder(listed, lookalikes);
  expect(PARTNERS.filter((domain) => find({ domain, unicode: domain }) !== undefined)).toEqual([]);
});
