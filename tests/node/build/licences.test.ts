import { describe, expect, it } from "vitest";
import { licenceText, packageFolder } from "#node/build/vite-licences.ts";

describe("the package folder of a file", () => {
  it.each([
    ["a package", "/p/node_modules/react/index.js", "/p/node_modules/react"],
    ["a package with a scope", "/p/node_modules/@noble/hashes/sha2.js", "/p/node_modules/@noble/hashes"],
    ["one inside another", "/p/node_modules/a/node_modules/b/x.js", "/p/node_modules/a/node_modules/b"],
    ["what a plugin made of it", "\0/p/node_modules/react/index.js?commonjs", "/p/node_modules/react"],
    ["Windows", "C:\\p\\node_modules\\react\\index.js", "C:\\p\\node_modules\\react"],
    ["a file of ours", "/p/src/main.tsx", undefined],
  ])("%s", (_case, id, folder) => expect(packageFolder(id)).toBe(folder));
});

it("lists our licence first, then the packages, then each text, and names a missing one", () => {
  const text = licenceText(
    "OURS\n",
    [
      { name: "one", version: "1.0.0", licence: "MIT", texts: ["TEXT OF ONE"] },
      { name: "two", version: "2.0.0", licence: "Unlicense", texts: [] },
    ],
    "FACES",
  );
  const order = ["OURS", "one 1.0.0: MIT\ntwo 2.0.0: Unlicense", "TEXT OF ONE", "carries no text", "FACES"];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
