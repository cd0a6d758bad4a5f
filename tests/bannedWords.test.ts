import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import bannedWords from "./bannedWords.json";
import { type BannedWord, findBannedWords, type TextFile } from "./bannedWords.ts";
import { ROOT } from "./sourceFiles.ts";

const LIST: readonly BannedWord[] = bannedWords;

/**
 * Returns the files that we write for people: code, styles, messages and papers, without content and generated files.
 */
function ownFiles(): readonly TextFile[] {
  const made = /^tests\/(fixtures\/(golden|files)|vectors|browser\/pictures|bannedWords)/;
  const papers = readdirSync(ROOT).filter((name) => /\.(md|html|ts)$/.test(name));
  const below = ["src", "tests"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
      (path) => `${folder}/${path.replaceAll("\\", "/")}`,
    ),
  );
  return [...papers, ...below]
    .filter((path) => /\.(tsx?|mjs|css|html|json|md|java)$/.test(path) && !made.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

it("no name, comment, message or style contains a banned word", () => {
  const files = ownFiles();
  expect(files.length).toBeGreaterThan(500);
  expect(findBannedWords(files, LIST)).toEqual([]);
});

describe("the list", () => {
  it("has each word once, in alphabetical order", () => {
    const words = LIST.map(({ word }) => word);
    expect(words).toEqual([...new Set(words)].sort());
  });

  it("allows a word only where the word occurs", () => {
    const files = ownFiles();
    const idle = LIST.flatMap(({ word, better, allowed = [] }) =>
      allowed.filter((start) => {
        const there = files.filter(({ path }) => path.startsWith(start));
        return findBannedWords(there, [{ word, better }]).length === 0;
      }),
    );
    expect(idle).toEqual([]);
  });
});

describe("the search", () => {
  const banned = [
    { word: "take back", better: "undo" },
    { word: "grave", better: "danger", allowed: ["src/old/"] },
  ];
  const found = (text: string, path = "src/a.ts") => findBannedWords([{ path, text }], banned);

  it.each([
    { name: "a sentence", text: "To Take back an answer" },
    { name: "a name", text: "const takeBack = 1;" },
    { name: "a type", text: "type TakeBackProps = {};" },
    { name: "a class of styles", text: ".take-back { }" },
    { name: "a constant", text: "TAKE_BACK" },
    { name: "a message", text: '"answer.takeBack": "Undo"' },
    { name: "two lines", text: "take\n * back" },
  ])("finds a word in $name", ({ text }) => expect(found(text)).toEqual(["src/a.ts:1: “take back”, better: undo"]));

  it("finds a word in a file name", () => {
    expect(found("", "src/takeBack.ts")).toEqual(["src/takeBack.ts:0: “take back”, better: undo"]);
  });

  it.each([
    { name: "another word that has it within", text: "const engraved = takeBackup;" },
    { name: "the parts far from each other", text: "take it back" },
    { name: "a place where it is allowed", text: "grave", path: "src/old/a.ts" },
  ])("leaves $name", ({ text, path }) => expect(found(text, path)).toEqual([]));
});
