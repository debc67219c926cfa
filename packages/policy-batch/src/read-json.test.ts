import { describe, expect, test } from "vitest";
import { MAX_JSON_DEPTH, readJson, readUnmarkedJson } from "./read-json.js";

const valueOf = (text: string): unknown => {
  const read = readJson(text);
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
};
const issueOf = (text: string) => {
  const read = readJson(text);
  if (read.ok) throw new Error("It was read");
  return read.issue;
};

describe("a field that stands twice is refused, with its place", () => {
  test.each([
    ['{"level":"secret-ue","level":"public"}', "/level", 22],
    ['{"level":"public","level":"public"}', "/level", 19],
    ['{"level":1,"le\\u0076el":2}', "/level", 12],
    ['{"l\\u0065vel":1,"le\\u0076el":2}', "/level", 17],
    ['{"a":{"b":[{},{"c":1,"d":2,"c":3}]}}', "/a/b/1/c", 28],
    ['{"a":1,"A":2,"a":3}', "/a", 14],
    ['{"":1,"":2}', "", 7],
    ['{"__proto__":1,"__proto__":2}', "/__proto__", 16],
    ['[{"recipients":["a@x.example"],"recipients":[]}]', "/0/recipients", 32],
    // as many colons as names, but for the one in a string
    ['{"a":":","a":1,"b":"x"}', "/a", 10],
  ])("%s", (text, pointer, column) => {
    expect(issueOf(text)).toEqual({ code: "duplicate-field", pointer, place: { line: 1, column } });
  });

  test("and of several the first", () => {
    expect(issueOf('{"a":1,\n"b":{"c":1,\n"c":2},"a":3}')).toMatchObject({
      pointer: "/b/c",
      place: { line: 3, column: 1 },
    });
  });

  test("at the parent, where its name may be an address", () => {
    expect(issueOf('{"context":{"a@x.example":1,"a@x.example":2}}').pointer).toBe("/context");
    expect(issueOf('{"a@x.example":{"b":1,"b":2}}').pointer).toBe("");
  });
});

describe("what is no twin is read", () => {
  test.each([
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}',
    '{"a":"a\\":1,\\"a","b":"\\\\"}',
    '{"time":"12:30:15","url":"https://x.example:80"}',
    '[":","\\":\\"",{"a":":"}]',
    '{"2":1,"10":2,"1":3}',
    '{"é":1,"e\\u0301":2}',
    " \t\r\n null ",
    "-0",
    "1e999",
    '"\\ud800"',
  ])("%s", (text) => {
    expect(valueOf(text)).toEqual(JSON.parse(text));
  });

  test("and a name that means something else to an assignment is a name like any other", () => {
    const value = valueOf('{"__proto__":{"level":"public"},"b\\u0061":1}');
    expect(Object.keys(value as object)).toEqual(["__proto__", "ba"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

test("escaped names are what is written, also where V8 reads another", () => {
  const [poison, hit] = ['{"h":[],"\\\\":0}', '{"h":1,"\\"":2}'];
  for (let time = 0; time < 3; time += 1) {
    JSON.parse(poison);
    expect(valueOf(poison)).toEqual({ h: [], "\\": 0 });
    expect(Object.keys(valueOf(hit) as object)).toEqual(["h", '"']);
  }
});

describe("what nests too deep is refused before anything reads it", () => {
  const nested = (depth: number, open = "[", close = "]") => open.repeat(depth) + close.repeat(depth);

  test("64 levels are read, and 65 are not", () => {
    expect(valueOf(nested(MAX_JSON_DEPTH))).toEqual(JSON.parse(nested(MAX_JSON_DEPTH)));
    expect(issueOf(nested(MAX_JSON_DEPTH + 1))).toEqual({
      code: "too-deep",
      pointer: "",
      place: { line: 1, column: MAX_JSON_DEPTH + 1 },
    });
    expect(issueOf(nested(MAX_JSON_DEPTH + 1, '{"a\\"":', "}")).code).toBe("too-deep");
  });

  test("brackets in strings nest nothing", () => {
    const text = JSON.stringify({ a: `"${"[{".repeat(1_000)}`, b: "[".repeat(1_000) });
    expect(valueOf(text)).toEqual(JSON.parse(text));
  });

  test("however it is made, nothing runs out of stack", () => {
    for (const text of [
      "[".repeat(1_000_000),
      '{"a":'.repeat(500_000),
      `"\n${"[".repeat(1_000_000)}`,
      nested(500_000),
    ]) {
      expect(["too-deep", "not-json"]).toContain(issueOf(text).code);
    }
  });
});

test("a byte order mark is taken at the beginning, once, and nowhere else", () => {
  expect(valueOf('\uFEFF{"a":1}')).toEqual({ a: 1 });
  expect(valueOf('"\uFEFF"')).toBe("\uFEFF");
  for (const text of ["\uFEFF\uFEFF1", "1\uFEFF", "[\uFEFF1]"]) expect(issueOf(text).code).toBe("not-json");
  expect(readUnmarkedJson("\uFEFF1")).toMatchObject({ ok: false, issue: { code: "not-json", place: { column: 1 } } });
});

test.each(["", " ", '{"a":1,}', "{'a':1}", '{"a":1}{}', "// x\n1", '{"a"', '"\\x"', "NaN", '{"a":1,"a"}'])(
  "%j is no JSON",
  (text) => {
    expect(issueOf(text)).toMatchObject({ code: "not-json", pointer: "", place: { line: 1 } });
  },
);

test("a closer look takes time in proportion, whatever comes", () => {
  const many = Array.from({ length: 200_000 }, (_, index) => `"\\u0061${index}":"\\\\\\""`).join();
  const text = `{${many}}`;
  const begun = performance.now();
  expect(Object.keys(valueOf(text) as object)).toHaveLength(200_000);
  expect(issueOf(`"${"\\\\".repeat(1_000_000)}`).code).toBe("not-json");
  expect(performance.now() - begun).toBeLessThan(5_000);
});
