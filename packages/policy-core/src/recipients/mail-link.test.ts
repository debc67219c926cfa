import { expect, test } from "vitest";
import { withoutLink } from "./mail-link.js";

test.each([
  ["mailto:a@b.eu", "a@b.eu"],
  ["MAILTO:a@b.eu?subject=Hello%20you&body=x", "a@b.eu"],
  ["mailto:a%2Bb@c.eu", "a+b@c.eu"],
  ["mailto:100%@c.eu", "100%@c.eu"],
  ["mailto:a%25b@c.eu", "a%b@c.eu"],
  ["mailto:a@b.eu?cc=c@d.eu&subject=x&BCC=e@f.eu", "a@b.eu,c@d.eu,e@f.eu"],
  ["mailto:?to=a@b.eu", "a@b.eu"],
  ["Jane <mailto:a@b.eu>", "Jane <a@b.eu>"],
  ["Jane<mailto:a@b.eu?subject=x>", "Jane<a@b.eu>"],
  ["Roe, Jane [mailto:a@b.eu]", "Roe, Jane <a@b.eu>"],
  ["Jane <a@b.eu>", "Jane <a@b.eu>"],
  ["a@[192.0.2.1]", "a@[192.0.2.1]"],
  ["a@b.eu", "a@b.eu"],
])("%s is %s", (text, bare) => {
  expect(withoutLink(text)).toBe(bare);
});
