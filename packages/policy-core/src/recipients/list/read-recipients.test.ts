import { describe, expect, test } from "vitest";
import { parseRecipient } from "../parse-recipient.js";
import { readRecipients } from "./read-recipients.js";

const textsIn = (text: string): readonly string[] => readRecipients(text).map((one) => one.text);

/** What each is by the parser: an address, a domain, a number, or its problem. */
const read = (text: string): readonly string[] =>
  textsIn(text).map((one) => {
    const parsed = parseRecipient(one);
    return typeof parsed === "string" ? `! ${parsed}` : parsed.identity;
  });

const A = "a@b.eu";
const B = "c@d.eu";
const C = "e@f.eu";

describe("reads", () => {
  test.each<[string, string, readonly string[]]>([
    ["one", "a@b.eu", [A]],
    ["nothing", " \n ;, \r\n\t", []],
    ["with commas and semicolons", "a@b.eu, c@d.eu;e@f.eu,", [A, B, C]],
    ["one a line, with blank ones between", "a@b.eu\r\n\r\n  c@d.eu\re@f.eu\n", [A, B, C]],
    ["with a byte order mark", "\ufeffa@b.eu\nc@d.eu", [A, B]],
    ["names", "Jane <a@b.eu>; ROE Rob (DG A) <c@d.eu>", [A, B]],
    ["quoted names with commas", '"Doe, John (SG)" <a@b.eu>, "Roe; \\"R\\", Rob" <c@d.eu>', [A, B]],
    [
      "names with commas in no quotes",
      "Doe, Jane <a@b.eu>; O’Neil-Roe, Rob (SG) <c@d.eu>, Poe, E. <e@f.eu>",
      [A, B, C],
    ],
    ["comments with commas", "a(one \\), (two,) three)@b.eu, c@d.eu (DG A, unit 1)", [A, B]],
    ["an address as its own name", "a@b.eu <a@b.eu>; 'c@d.eu' <c@d.eu>", [A, B]],
    ["addresses in quotes", "'a@b.eu'; \"c@d.eu\", “e@f.eu”", [A, B, C]],
    ["Outlook's links in text", "Jane<mailto:a@b.eu>; c@d.eu<mailto:c@d.eu>; Roe, Rob [mailto:e@f.eu]", [A, B, C]],
    ["links", "mailto:a@b.eu?subject=Hello, you; mailto:c@d.eu", [A, B]],
    ["a link to several", "mailto:a@b.eu,c@d.eu?subject=x&cc=e@f.eu", [A, B, C]],
    [
      "blanks alone between them",
      "a@b.eu c@d.eu  d.eu +32 470 12 34 56 +3222816111",
      [A, B, "d.eu", "+32470123456", "+3222816111"],
    ],
    ["words between the last two", "a@b.eu, c@d.eu and e@f.eu", [A, B, C]],
    ["nothing but brackets between them", "Jane <a@b.eu> Rob Roe <c@d.eu>\n<e@f.eu>", [A, B, C]],
    ["groups", 'Friends: a@b.eu, c@d.eu; undisclosed-recipients:;\n"A, B": e@f.eu;', [A, B, C]],
    ["bullets", "- a@b.eu\n* c@d.eu\n•\te@f.eu", [A, B, C]],
    ["numbered lists", "1. a@b.eu\n2) c@d.eu\n(c) e@f.eu", [A, B, C]],
    ["boxes", "[ ] a@b.eu\n[x] c@d.eu\n☐ e@f.eu", [A, B, C]],
    ["tabs", "a@b.eu\tc@d.eu\te@f.eu", [A, B, C]],
    [
      "rows of a table",
      "Name\tE-mail\tPhone\nDoe Jane\ta@b.eu\t+32 2 281 61 11\nRoe Rob\tc@d.eu\t",
      [A, "+3222816111", B],
    ],
    ["rows with days and numbers", "1\tJane\ta@b.eu\t30/11/2026\t2500", [A]],
    ["tables in Markdown", "| Nom | Courriel |\n|:---|---:|\n| Jane | a@b.eu |\n| Rob | c@d.eu |", [A, B]],
    ["columns of one width", "Jane Roe     a@b.eu    DG HOME\nRob Roe      c@d.eu    DG A", [A, B]],
    ["a column with its heading", "E-mail\na@b.eu\nc@d.eu", [A, B]],
    [
      "signs between them",
      "a@b.eu / c@d.eu - e@f.eu\n+32 470 12 34 56 / +3222816111",
      [A, B, C, "+32470123456", "+3222816111"],
    ],
    ["rules with words", "-----Original Message-----\nTo: a@b.eu\n________________\nc@d.eu", [A, B]],
    ["names across lines without a header", "Jane Roe\n  <a@b.eu>", [A]],
    ["cells in quotes", '"a@b.eu","c@d.eu"', [A, B]],
    ["a header with its lists below", "To:\n a@b.eu,\n c@d.eu\nCc:\ne@f.eu", [A, B, C]],
    ["other labels of mails", "Participants obligatoires : a@b.eu; c@d.eu", [A, B]],
    ["quoted mail", "> To: a@b.eu\n> > c@d.eu\n>e@f.eu", [A, B, C]],
    ["lines that start with #", "#jane@b.eu\n# the list", ["#jane@b.eu", "! no-domain"]],
    ["labels", "E-mail: a@b.eu\nTel.: +32 (0)2 281 61 11\nJane: c@d.eu\nSMTP:e@f.eu", [A, "+3222816111", B, C]],
    ["headings", "The team:\n- a@b.eu\n- c@d.eu", [A, B]],
    [
      "numbers",
      "0032/470.12.34.56; tel:+32-2-281-61-11;ext=12; (+32) 470 12 34 57",
      ["+32470123456", "+3222816111", "+32470123457"],
    ],
    ["domains", "ec.europa.eu, Jane <a@b.eu>", ["ec.europa.eu", A]],
  ])("%s", (_, text, recipients) => {
    expect(read(text)).toEqual(recipients);
  });

  test.each([
    ["English", "From: x@y.eu\nSent: Monday\nTo: a@b.eu; c@d.eu\nCc: e@f.eu\nSubject: x@y.eu, and more"],
    ["French", "De : x@y.eu\nEnvoyé : lundi 30 novembre 2026\nÀ : a@b.eu; c@d.eu\nCc : e@f.eu\nObjet : x@y.eu"],
    ["French, in hard blanks", "De\u00a0: x@y.eu\nÀ\u00a0: a@b.eu\nCopie à\u202f: c@d.eu\nCci\u00a0: e@f.eu"],
    ["German", "Von: x@y.eu\nGesendet: Montag\nAn: a@b.eu\nCc: c@d.eu\nBlindkopie: e@f.eu\nBetreff: x@y.eu"],
    ["Dutch", "Van: x@y.eu\nVerzonden: maandag\nAan: a@b.eu\nCC: c@d.eu\nBcc: e@f.eu\nOnderwerp: x@y.eu"],
    ["Italian", "Da: x@y.eu\nInviato: lunedì\nA: a@b.eu\nCc: c@d.eu\nCcn: e@f.eu\nOggetto: x@y.eu"],
    ["Spanish", "De: x@y.eu\nEnviado el: lunes\nPara: a@b.eu\nCC: c@d.eu\nCCO: e@f.eu\nAsunto: x@y.eu"],
    [
      "folded",
      "From: Somebody\r\n <x@y.eu>\r\nTo: Jane\r\n\t<a@b.eu>,\r\n Doe,\r\n Rob <c@d.eu>,\r\n e@f.eu\r\nSubject: x\r\n y@z.eu",
    ],
    ["quoted and in bold", "> *To:* a@b.eu\n> *Cc:* c@d.eu, e@f.eu"],
  ])("the header of a mail: %s", (_, text) => {
    expect(read(text)).toEqual([A, B, C]);
  });

  test("a list that has a word of a header before its addresses", () => {
    expect(read("Data: a@b.eu, c@d.eu;")).toEqual([A, B]);
  });

  test("a quoted name that goes on in the next line", () => {
    expect(textsIn('To: "Doe,\r\n Jane" <a@b.eu>')).toEqual(['"Doe, Jane" <a@b.eu>']);
  });

  test("vCards, of which nothing else is anybody", () => {
    const card = [
      "BEGIN:VCARD",
      "VERSION:3.0",
      "N:Doe;Jane;;;",
      "FN:Jane Doe, DG HOME",
      "EMAIL;TYPE=INTERNET,WORK:a@b.eu",
      "item1.EMAIL;type=pref:c@d.eu",
      "TEL;TYPE=cell:+32 470 12 34 56",
      "TEL;VALUE=uri:tel:+32-2-281-61-11;ext=12",
      "NOTE:ask x@y.eu",
      "PHOTO;ENCODING=b:abc",
      " defg",
      "END:VCARD",
    ];
    expect(read(card.join("\r\n"))).toEqual([A, B, "+32470123456", "+3222816111"]);
    expect(read(`${card.join("\n")}\n${C}`).at(-1)).toBe(C);
    expect(read("EMAIL:a@b.eu\nTEL:+32 470 12 34 56")).toEqual([A, "+32470123456"]);
  });

  test("a vCard that never ends as any other text", () => {
    expect(read("BEGIN:VCARD\nNOTE:a@b.eu\nc@d.eu")).toContain(B);
  });
});

describe("what cannot be read stays, to be reported", () => {
  test.each<[string, string, readonly string[]]>([
    ["in its place", "a@b.eu; nobody; c@", [A, "! no-domain", "! no-domain"]],
    ["before a comma", "nobody, a@b.eu", ["! no-domain", A]],
    ["two addresses that differ", "a@consilium.europa.eu <x@evil.example>", ["! several-addresses"]],
    ["a blank before the @", "j.doe @ec.europa.eu", ["! bad-local-part"]],
    [
      "a quote that is not closed, with its own line",
      '"Doe, Jane <a@b.eu>; x@y.eu\n"Roe, Rob" <c@d.eu>',
      ["! unbalanced", B],
    ],
    ["such a quote in a header", 'To: "Doe, Jane <a@b.eu>,\n "Roe, Rob" <c@d.eu>,\n e@f.eu', ["! unbalanced", B, C]],
    ["two quotes in a line that are not closed", '"Doe <a@b.eu>; "Roe <c@d.eu>', ["! several-addresses"]],
    ["such quotes in two lines", 'To: "Doe <a@b.eu>,\n "Roe <c@d.eu>', ["! unbalanced", "! unbalanced"]],
    ["a bracket that is not closed", "Jane (SG <a@b.eu>; c@d.eu", ["! unbalanced", B]],
    [
      "an entry of a directory",
      "a@b.eu; /o=GSC/ou=A (B)/cn=Recipients/cn=jdoe; X500:/o=GSC/cn=x",
      [A, "! exchange-address", "! exchange-address"],
    ],
    ["a number without its country code", "Tel: 0470.12.34.56", ["! no-country-code"]],
    ["a row without anybody", "Jane\tRoe", ["! no-domain", "! no-domain"]],
    ["a word alone that heads columns elsewhere", "Email", ["! no-domain"]],
    ["a number before a label", "+32470123456; jane: a@b.eu", ["+32470123456", A]],
  ])("%s", (_, text, recipients) => {
    // of a folded header, the quotes of two lines are a pair
    expect(read(text)).toEqual(recipients);
  });
});

test("is not held up by a part that never ends, after a comma too", () => {
  // in proportion to the square of the length, it would run into the time limit
  const long = "x".repeat(1_000_000);
  expect(readRecipients(`a,${long}\nb@c.eu`).at(-1)).toMatchObject({ text: "b@c.eu", line: 2 });
});

test("says where each stood", () => {
  const text = '\ufeffTo: "Doe, John" <a@b.eu>;\r\n\tc@d.eu\n😀 <e@f.eu> ; nobody';
  expect(readRecipients(text)).toEqual([
    { text: '"Doe, John" <a@b.eu>', line: 1, offset: 5 },
    { text: "c@d.eu", line: 2, offset: text.indexOf(B) },
    { text: "😀 <e@f.eu>", line: 3, offset: text.indexOf("😀") },
    { text: "nobody", line: 3, offset: text.indexOf("nobody") },
  ]);
});
