import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { scriptFromSource } from "../../test/from-source.js";
import { saveFile } from "./save-file.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "channelwise-save-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (...names: readonly string[]) => join(folder, ...names);
const textOf = (name: string) => readFileSync(at(name), "utf8");
const modeOf = (name: string) => statSync(at(name)).mode & 0o777;

const KEEP = { overwrite: false } as const;
const REPLACE = { overwrite: true } as const;

describe("a new file", () => {
  test.each([KEEP, REPLACE])("is written, with the mode that new files have: %o", async (options) => {
    expect(await saveFile(at("new.md"), "é 🙂\n", options)).toBe("saved");
    expect(textOf("new.md")).toBe("é 🙂\n");
    writeFileSync(at("other"), "");
    expect(modeOf("new.md")).toBe(modeOf("other"));
    expect(readdirSync(folder).toSorted()).toEqual(["new.md", "other"]);
  });

  test("may be named from the home folder", async () => {
    const home = at("home");
    for (const name of ["home", "homejane"]) mkdirSync(at(name));
    expect(await saveFile("~/new.md", "text", { ...KEEP, home })).toBe("saved");
    expect(textOf("home/new.md")).toBe("text");
    expect(await saveFile("~", "text", { ...REPLACE, home })).toBe("isFolder");
    expect(await saveFile("~jane/new.md", "text", { ...KEEP, home })).toBe("noFolder");
    expect(await saveFile(at("~", "new.md"), "text", { ...KEEP, home })).toBe("noFolder");
    expect(await saveFile("~/new.md", "text", KEEP)).toBe("noFolder");
  });

  test.each([KEEP, REPLACE])("needs its folder: %o", async (options) => {
    writeFileSync(at("file"), "old");
    for (const path of [at("none", "new.md"), at("file", "new.md"), `${at("none")}/`, `${at("file")}/`, ""]) {
      expect(await saveFile(path, "text", options)).toBe("noFolder");
    }
    expect(readdirSync(folder)).toEqual(["file"]);
    expect(textOf("file")).toBe("old");
  });
});

describe("a file that is there", () => {
  test("is not replaced unless that is wanted", async () => {
    writeFileSync(at("there"), "old");
    symlinkSync("there", at("link"));
    symlinkSync("none", at("dangling"));
    for (const name of ["there", "link", "dangling"]) expect(await saveFile(at(name), "new", KEEP)).toBe("exists");
    expect(readdirSync(folder).toSorted()).toEqual(["dangling", "link", "there"]);
    expect(textOf("there")).toBe("old");
  });

  test("is not replaced in a race either: of many that write, one does", async () => {
    const texts = Array.from({ length: 20 }, (_, index) => String(index));
    const saved = await Promise.all(texts.map((text) => saveFile(at("race"), text, KEEP)));
    expect(saved.toSorted()).toEqual([...Array.from({ length: 19 }, () => "exists"), "saved"]);
    expect(textOf("race")).toBe(texts[saved.indexOf("saved")]);
  });

  test("is replaced, and keeps its mode", async () => {
    writeFileSync(at("there"), "old and longer");
    for (const mode of [0o600, 0o666, 0o754]) {
      chmodSync(at("there"), mode);
      expect(await saveFile(at("there"), "new", REPLACE)).toBe("saved");
      expect({ text: textOf("there"), mode: modeOf("there") }).toEqual({ text: "new", mode });
    }
    expect(readdirSync(folder)).toEqual(["there"]);
  });

  test("is whole at every moment", async () => {
    const texts = ["a", "b"].map((letter) => letter.repeat(1_000_000));
    const [first = "", second = ""] = texts;
    await saveFile(at("whole"), first, REPLACE);
    const written = new AbortController();
    const seen = new Set<boolean>();
    const watch = async () => {
      while (!written.signal.aborted) seen.add(texts.includes(await readFile(at("whole"), "utf8")));
    };
    const watching = watch();
    for (let round = 0; round < 10; round += 1) await saveFile(at("whole"), round % 2 === 0 ? second : first, REPLACE);
    written.abort();
    await watching;
    expect([...seen]).toEqual([true]);
  });

  test("is replaced where a link leads, and the link stays", async () => {
    mkdirSync(at("far", "off"), { recursive: true });
    writeFileSync(at("far", "there"), "old");
    symlinkSync(at("far", "off"), at("near"));
    // by its letters this would lead to ./there and ./new
    symlinkSync("near/../there", at("link"));
    symlinkSync("near/../new", at("dangling"));
    symlinkSync("dangling", at("twice"));
    for (const name of ["link", "twice"]) {
      expect(await saveFile(at(name), "new", REPLACE)).toBe("saved");
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
    }
    expect(readdirSync(at("far")).toSorted()).toEqual(["new", "off", "there"]);
    expect([textOf("far/there"), textOf("far/new")]).toEqual(["new", "new"]);
    expect(readdirSync(folder).toSorted()).toEqual(["dangling", "far", "link", "near", "twice"]);
  });

  // root may give files away, and only root
  test.skipIf(process.getuid?.() !== 0)("keeps its owner where that can be", async () => {
    writeFileSync(at("theirs"), "old");
    chownSync(at("theirs"), 65_534, 65_534);
    expect(await saveFile(at("theirs"), "new", REPLACE)).toBe("saved");
    const { uid, gid } = statSync(at("theirs"));
    expect({ uid, gid }).toEqual({ uid: 65_534, gid: 65_534 });
  });
});

describe("what is no file", () => {
  test.each([KEEP, REPLACE])("stays as it is: %o", async (options) => {
    mkdirSync(at("folder"));
    execFileSync("sh", ["-c", 'mkfifo "$0"', at("pipe")]);
    symlinkSync("round", at("round"));
    expect(await saveFile(at("folder"), "text", options)).toBe("isFolder");
    expect(await saveFile(at("pipe"), "text", options)).toBe("unwritable");
    expect(await saveFile("/dev/null", "text", options)).toBe("unwritable");
    expect(await saveFile(at("round"), "text", options)).toBe("unwritable");
    expect(await saveFile(at("x".repeat(300)), "text", options)).toBe("unwritable");
    expect(await saveFile(at("x\u0000y"), "text", options)).toBe("unwritable");
    expect(readdirSync(folder).toSorted()).toEqual(["folder", "pipe", "round"]);
  });
});

describe("where writing fails half-way", () => {
  // by a limit of the shell's to the size of files
  const saveMuch = (name: string, overwrite: boolean) => {
    const script = `const { saveFile } = await import(SRC + "/files/save-file.ts");
      console.log(await saveFile(${JSON.stringify(at(name))}, "x".repeat(1_000_000), { overwrite: ${overwrite} }));`;
    const args = ["-c", 'ulimit -f 8 && exec "$@"', "sh", process.execPath, ...scriptFromSource(script)];
    const { stdout, stderr } = spawnSync("sh", args, { encoding: "utf8" });
    return { stdout, stderr };
  };

  test("nothing is left behind, and an old file is whole", () => {
    writeFileSync(at("there"), "old");
    expect(saveMuch("there", true)).toEqual({ stdout: "unwritable\n", stderr: "" });
    expect(saveMuch("new", true)).toEqual({ stdout: "unwritable\n", stderr: "" });
    expect(saveMuch("new", false)).toEqual({ stdout: "unwritable\n", stderr: "" });
    expect(readdirSync(folder)).toEqual(["there"]);
    expect(textOf("there")).toBe("old");
  });
});

// root may write everywhere
test.skipIf(process.getuid?.() === 0)("what is closed to us is told", async () => {
  mkdirSync(at("closed"), { mode: 0o500 });
  for (const options of [KEEP, REPLACE])
    expect(await saveFile(at("closed", "new"), "text", options)).toBe("noPermission");
  writeFileSync(at("closed-file"), "old", { mode: 0o400 });
  expect(await saveFile(at("closed-file"), "new", REPLACE)).toBe("noPermission");
  expect(textOf("closed-file")).toBe("old");
  expect(readdirSync(at("closed"))).toEqual([]);
});
