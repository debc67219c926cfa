import { describe, expect, test } from "vitest";
import { lookalikes } from "../note/lookalikes.js";
import { createLookalikeFinder } from "./lookalike.js";
import { normaliseDomain, readDomain } from "./normalise-domain.js";

function finderOf(domains: readonly string[]) {
  const find = createLookalikeFinder(domains, lookalikes);
  return { find: (domain: string) => find(readDomain(domain) ?? { domain, unicode: domain }) };
}

const LISTED = ["consilium.europa.eu", "ec.europa.eu", "eeas.europa.eu", "europarl.europa.eu", "ep.europa.eu"];

const { find } = finderOf(LISTED);

/** As the parser hands it on. */
function normal(domain: string): string {
  const ascii = normaliseDomain(domain);
  if (ascii === undefined) throw new Error(`${domain} is no domain`);
  return ascii;
}

const CONSILIUM = "consilium.europa.eu";

describe("finds", () => {
  test.each([
    ["a capital I for l", "consiIium.europa.eu", CONSILIUM],
    ["capitals I for l, twice", "europarI.europa.eu", "europarl.europa.eu"],
    ["digits for letters", "c0n51l1um.eur0pa.eu", CONSILIUM],
    ["a digit in a short name", "3c.europa.eu", "ec.europa.eu"],
    ["rn for m", "consiliurn.europa.eu", CONSILIUM],
    ["Cyrillic letters", "сonsilium.еurора.eu", CONSILIUM],
    ["Cyrillic letters in a short name", "ес.europa.eu", "ec.europa.eu"],
    ["Greek capitals", "ΕΕΑS.europa.eu", "eeas.europa.eu"],
    ["a dotless i", "consılium.europa.eu", CONSILIUM],
    ["accents, several", "cónsílìum.europa.eu", CONSILIUM],
    ["a hyphen for a dot", "ec-europa.eu", "ec.europa.eu"],
    ["hyphens for dots", "consilium-europa.eu", CONSILIUM],
    ["no dot", "consiliumeuropa.eu", CONSILIUM],
    ["a hyphen more", "con-silium.europa.eu", CONSILIUM],
    ["a letter less", "consilum.europa.eu", CONSILIUM],
    ["a letter more", "consillium.europa.eu", CONSILIUM],
    ["another letter", "consilium.europe.eu", CONSILIUM],
    ["swapped neighbours", "conislium.europa.eu", CONSILIUM],
    ["one edit in the parent of a short name", "ec.eurpa.eu", "ec.europa.eu"],
    ["an edit and digits", "c0nsilum.europa.eu", CONSILIUM],
    ["one edit, and something in front", "mail.consilum.europa.eu", CONSILIUM],
    ["another top-level domain", "consilium.europa.com", CONSILIUM],
    ["another top-level domain of a short name", "ec.europa.int", "ec.europa.eu"],
    ["another top-level domain, and hyphens", "www.ec-europa.com", "ec.europa.eu"],
    ["a listed domain in front", "consilium.europa.eu.example.com", CONSILIUM],
    ["a listed domain in the middle", "login.ec.europa.eu.example.com", "ec.europa.eu"],
    ["a listed domain before a hyphen", "consilium.europa.eu-login.com", CONSILIUM],
    ["a listed domain behind a hyphen", "mail-consilium.europa.eu", CONSILIUM],
    ["a listed domain in hyphens", "consilium-europa-eu.com", CONSILIUM],
    ["a listed domain run together", "login-consiliumeuropaeu.example.com", CONSILIUM],
    ["a listed domain before a slash that is none", "ec.europa.eu⁄partner.example", "ec.europa.eu"],
    ["a listed domain before another such slash", "consilium.europa.eu∕login.example", CONSILIUM],
    ["a listed domain before a dash", "ec.europa.eu–login.example", "ec.europa.eu"],
    ["a listed domain before a stroke of Japanese", "ec.europa.euーlogin.example", "ec.europa.eu"],
    ["a listed domain before a Lisu letter that looks like a dot", "ec.europa.euꓸlogin.example", "ec.europa.eu"],
    ["a listed domain with such signs in it", "consilium·europa−eu.example", CONSILIUM],
    ["a listed domain before a sign of any kind", "ec.europa.eu©partner.example", "ec.europa.eu"],
    ["a top-level domain of two labels", "consilium.europa.com.br", CONSILIUM],
    ["one of a short name, and a hyphen", "ec-europa.co.uk", "ec.europa.eu"],
    ["another of two labels", "www.europarl.europa.gouv.fr", "europarl.europa.eu"],
    ["a long name under another top-level domain", "consilium.eu", CONSILIUM],
    ["the other long name", "europarl.eu", "europarl.europa.eu"],
    ["a long name under one of two labels", "mail.europarl.org.uk", "europarl.europa.eu"],
    ["a long name with digits under another", "c0nsi1ium.com", CONSILIUM],
    ["a word before a long name", "secure-consilium.com", CONSILIUM],
    ["a word behind a long name", "europarl-login.example", "europarl.europa.eu"],
    ["words around a long name", "my-consilium-portal.example", CONSILIUM],
    ["a long name with a word, somewhere", "consilium-mail.partner.example", CONSILIUM],
    ["a long name with a word, beside the listed one", "consilium-webmail.europa.eu", CONSILIUM],
    ["a word behind the parent", "consilium.europa-login.eu", CONSILIUM],
    ["a word before the parent", "consilium.login-europa.eu", CONSILIUM],
    ["a word behind the parent of a short name", "ec.europa-portal.eu", "ec.europa.eu"],
    ["a word behind a short name", "ec-login.europa.com", "ec.europa.eu"],
    ["words and another top-level domain", "eeas.europa-mail.com", "eeas.europa.eu"],
    ["words in hyphens alone", "ep-login-europa.example", "ep.europa.eu"],
    ["a listed domain inside, with digits", "c0nsilium.europa.eu.example.com", CONSILIUM],
  ])("%s: %s", (_, domain, resembles) => {
    expect(find(normal(domain))).toBe(resembles);
  });
});

describe("leaves alone", () => {
  test.each(LISTED)("%s, which is listed", (domain) => {
    expect(find(domain)).toBeUndefined();
  });

  const BODIES = [
    "acer amla berec cdt cedefop cepol cor cpvo curia eba ecb ecdc echa eca eda edpb edps eea eesc efca efsa eige",
    "eiopa eit ela ema emcdda emsa enisa eppo epso era esma etf euaa euda euipo eulisa eurofound eurojust europol",
    "euspa f4e fra frontex iss ombudsman op osha publications satcen srb",
  ];
  test.each(BODIES.flatMap((names) => names.split(" ")))("%s.europa.eu, which is another body", (name) => {
    expect(find(`${name}.europa.eu`)).toBeUndefined();
    expect(find(`mail.${name}.europa.eu`)).toBeUndefined();
  });

  test.each([
    "europa.eu",
    "commission.europa.eu",
    "diplo.de",
    "bmi.bund.de",
    "diplobel.fed.be",
    "diplomatie.gouv.fr",
    "example.org",
    "gmail.com",
    "coe.int",
    "council.europa.eu",
    "consilium.se",
    "mail.consilium.se",
    "consilium-finance.example",
    "consiliumfinance.example",
    "concilium.example",
    "ec-login.example",
    "login-europa.eu",
    "europa.com",
    "ec.partner.example",
    "step.europa.eu",
    "step-europa-eu.example",
    "ec.example",
    "xn--mnchen-3ya.example",
    "localhost",
    `${"a.".repeat(125)}eue`,
  ])("%s", (domain) => {
    expect(find(domain)).toBeUndefined();
  });
});

describe("with other lists", () => {
  test("nothing resembles an empty list", () => {
    expect(finderOf([]).find("ec.europa.eu")).toBeUndefined();
  });

  test("the closest likeness wins, then the order of the list", () => {
    const finder = finderOf(["council-one.example", "council-two.example", "counsel.example"]);
    expect(finder.find("c0unsel.example")).toBe("counsel.example");
    expect(finder.find("council-tw0.example.council-one.example.org")).toBe("council-one.example");
    expect(finder.find("council-one.example.counsell.example")).toBe("counsel.example");
    const similar = ["counsel.example", "council.example"];
    expect(finderOf(similar).find("councel.example")).toBe("counsel.example");
    expect(finderOf(similar.toReversed()).find("counsil.example")).toBe("council.example");
  });

  test("a listed domain may be internationalised", () => {
    const finder = finderOf(["münster.example", "bücher.example"].map(normal));
    expect(finder.find("munster.example")).toBe(normal("münster.example"));
    expect(finder.find(normal("münster.org"))).toBe(normal("münster.example"));
    expect(finder.find(normal("bücherr.example"))).toBe(normal("bücher.example"));
  });

  test("a short name on a list is not found inside words", () => {
    const finder = finderOf(["esa.int"]);
    expect(finder.find("esainternational.com")).toBeUndefined();
    expect(finder.find("esb.int")).toBeUndefined();
    expect(finder.find("esa-int.com")).toBe("esa.int");
  });

  test("a name of five letters is not telling by itself, one of six is", () => {
    const finder = finderOf(["tiger.example.eu", "badger.example.eu"]);
    expect(finder.find("tiger.com")).toBeUndefined();
    expect(finder.find("tigre.example.eu")).toBeUndefined();
    expect(finder.find("badger.com")).toBe("badger.example.eu");
    expect(finder.find("bagder.example.eu")).toBe("badger.example.eu");
  });

  test("without words, none is looked for", () => {
    const bare = createLookalikeFinder(LISTED, { words: [], exceptions: [] });
    expect(bare({ domain: "secure-consilium.com", unicode: "secure-consilium.com" })).toBeUndefined();
    expect(bare({ domain: "consilium.se", unicode: "consilium.se" })).toBe(CONSILIUM);
  });

  test("a short name counts as short as it is written, not as its skeleton is", () => {
    expect(finderOf(["dmw.europa.eu"]).find("dmv.europa.eu")).toBeUndefined();
  });
});
