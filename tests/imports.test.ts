import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./sourceFiles.ts";

/*
 * After a deployment the previous version's files are gone, and offline some may never have been loaded: an import()
 * can fail at any time. Each must therefore be an argument of a function that handles the failure.
 */

/**
 * Functions that may load a part of the app. `allSettled` only prefetches; the code that needs the part loads it again.
 */
const LOADERS = ["loadPart", "loadOrReject", "lazyPart", "Promise.allSettled"];
/** Files that may import without one, with the reason. */
const FREE: Readonly<Record<string, string>> = {
  "exchange/formats.ts": "the screen loads a format through loadPart, and the command has it on disk",
  "main.tsx": "the app itself: startCheck.js says when it does not start",
  "screens/shell/loadAppRoutes.ts": "a load, which lazyPart and loadPart are given",
  "screens/shell/onDemand.ts": "a table of loads, which lazyPart and loadPart are given",
  "screens/shell/preloaded.ts": "a table of loads, which loadPart is given",
  "screens/shell/workshopOnDemand.ts": "a table of loads, which lazyPart and loadPart are given",
};

/** Returns the names of all calls whose parentheses enclose the text at `at`. */
function callsAround(text: string, at: number): readonly string[] {
  const names: string[] = [];
  let closed = 0;
  for (let index = at - 1; index >= 0; index--) {
    if (text[index] === ")") closed += 1;
    else if (text[index] !== "(") continue;
    else if (closed > 0) closed -= 1;
    else names.push(/[\w.]*$/.exec(text.slice(0, index))?.[0] ?? "");
  }
  return names;
}

function bareImports({ path, text }: SourceFile): readonly string[] {
  return [...text.matchAll(/\bimport\(/g)]
    .filter(({ index }) => !callsAround(text, index).some((name) => LOADERS.includes(name)))
    .map(({ index }) => `${path}: ${text.slice(index, index + 60).split("\n", 1)[0]}`);
}

describe("the test itself", () => {
  it.each([
    { name: "an import that is waited for", text: 'const a = await import("./a.ts");' },
    { name: "an import with its own catch", text: 'import("./a.ts").then(use, ignore)' },
    { name: "an import next to a loader", text: 'loadPart(() => import("./a.ts")); import("./b.ts")' },
  ])("finds $name", ({ text }) => expect(bareImports({ path: "x.ts", text })).not.toEqual([]));

  it.each([
    { name: "a part", text: 'await loadPart(() => import("./a.ts"))' },
    { name: "several parts", text: 'loadPart(() => Promise.all([import("./a.ts"), import("./b.ts")]))' },
    { name: "a component", text: 'lazyPart(() => import("./A.tsx"), "A")' },
  ])("accepts $name", ({ text }) => expect(bareImports({ path: "x.ts", text })).toEqual([]));
});

it("every import on demand handles its failure", () => {
  const found = sourceFiles().filter(({ path }) => !path.startsWith("node/") && FREE[path] === undefined);
  expect(found.flatMap(bareImports)).toEqual([]);
});
