// Encrypted files, made by the command and by age itself.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { armor } from "age-encryption";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run as open } from "#node/commands/open.ts";
import { run as seal } from "#node/commands/seal.ts";
import { atTerminal, decryptByAge, hasAge } from "../../conformance/age.ts";
import { run as runProgram } from "../../conformance/installed.ts";
import { sealQuickly } from "../../sealed/sealQuickly.ts";

// A passphrase takes a second of computation, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const TEXT = '{ "organisation": "Möller & Söhne 東京" }\n';
const PASSPHRASE = "correct horse battery staple";

let home: string;
const at = (name: string) => join(home, name);
const said: string[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tenspan-"));
  writeFileSync(at("file.json"), TEXT);
  writeFileSync(at("passphrase"), `${PASSPHRASE}\n`);
  writeFileSync(at("wrong"), "another\n");
  said.length = 0;
  vi.spyOn(console, "error").mockImplementation((text) => said.push(text));
});
afterEach(() => rmSync(home, { recursive: true }));

const sealIt = () => seal([at("file.json"), "--passphrase-file", at("passphrase"), "--out", at("file.age")]);
const openIt = (file: string, out = "opened") =>
  open([at(file), "--passphrase-file", at("passphrase"), "--out", at(out)]);

describe("seal and open", () => {
  it("return the same bytes", async () => {
    expect(await sealIt()).toBe(0);
    expect(readFileSync(at("file.age"), "utf8")).not.toContain("organisation");
    expect(await openIt("file.age")).toBe(0);
    expect(readFileSync(at("opened"), "utf8")).toBe(TEXT);
    expect(said).toEqual([]);
  });

  it("explain each fault of an encrypted file with a sentence, and write nothing", async () => {
    const text = armor.encode(await sealQuickly(TEXT, PASSPHRASE));
    writeFileSync(at("file.age"), text);
    const middle = text.length - 60;
    writeFileSync(
      at("changed.age"),
      text.slice(0, middle) + (text[middle] === "A" ? "B" : "A") + text.slice(middle + 1),
    );
    writeFileSync(at("cut.age"), text.slice(0, -50));
    expect(await openIt("changed.age")).toBe(1);
    expect(await openIt("cut.age")).toBe(1);
    expect(await openIt("file.json")).toBe(1);
    expect(await open([at("file.age"), "--passphrase-file", at("wrong"), "--out", at("opened")])).toBe(1);
    expect(said).toEqual([
      `${at("changed.age")}: it was changed after it was encrypted.`,
      `${at("cut.age")}: it is incomplete: its end is missing.`,
      `${at("file.json")}: it is not an encrypted file.`,
      `${at("file.age")}: the passphrase does not open it.`,
    ]);
    expect(existsSync(at("opened"))).toBe(false);
  });

  it("keep existing files unless --overwrite is given", async () => {
    writeFileSync(at("file.age"), "mine");
    expect(await sealIt()).toBe(1);
    expect(readFileSync(at("file.age"), "utf8")).toBe("mine");
    expect(said).toEqual([expect.stringContaining("--overwrite replaces it.")]);
  });

  it.each([
    { name: "no file", args: ["--out", "x", "--passphrase-file", "p"], says: "Name one FILE" },
    { name: "no way out", args: ["f", "--passphrase-file", "p"], says: "with --out" },
    { name: "no secret", args: ["f", "--out", "x"], says: "Name either" },
    {
      name: "two kinds",
      args: ["f", "--out", "x", "--passphrase-file", "p", "--recipient", "age1"],
      says: "Name either",
    },
  ])("reports $name", async ({ args, says }) => {
    expect(await seal(args)).toBe(2);
    expect(said.join()).toContain(says);
  });
});

describe.skipIf(!hasAge)("age of Debian (skipped where age or script is not installed)", () => {
  it("decrypts a file that the command encrypted with a passphrase", async () => {
    await sealIt();
    expect(decryptByAge(readFileSync(at("file.age")), PASSPHRASE)).toBe(TEXT);
  });

  it.each(["", "-a"])("seals what the command opens: age -p %s", async (form) => {
    expect(atTerminal(home, `age -p ${form} -o by-age.age file.json`, `${PASSPHRASE}\n${PASSPHRASE}\n`)).toBe(0);
    expect(await openIt("by-age.age")).toBe(0);
    expect(readFileSync(at("opened"), "utf8")).toBe(TEXT);
  });

  it("decrypts a file for its keys, as the command does with the secret key file", async () => {
    runProgram("age-keygen", ["-o", at("key")]);
    const recipient = runProgram("age-keygen", ["-y", at("key")]).trim();
    expect(await seal([at("file.json"), "--recipient", recipient, "--out", at("file.age")])).toBe(0);
    expect(runProgram("age", ["-d", "-i", at("key"), at("file.age")])).toBe(TEXT);
    expect(await open([at("file.age"), "--identity", at("key"), "--out", at("opened")])).toBe(0);
    expect(readFileSync(at("opened"), "utf8")).toBe(TEXT);
  });
});
