import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isSaidFirst } from "#node/isSaidFirst.ts";
import { ROOT, sourceFiles, staticImports } from "./sourceFiles.ts";

const sources = sourceFiles();

/** Ids that are put together from a code; their parts are checked by the types. */
const composed = /`([\w.-]+\.)\$\{/g;

const catalogues = [
  // What is said before the app starts stands in the page itself.
  { room: "screens", rooms: ["screens", "node"] },
  { room: "report", rooms: ["report", "screens", "node"] },
  { room: "report/explain", rooms: ["report", "screens"] },
];

describe.each(catalogues)("the words of $room", ({ room, rooms }) => {
  const catalogue = JSON.parse(readFileSync(join(ROOT, `src/${room}/words/en.json`), "utf8"));
  const text = sources
    .filter(({ path }) => rooms.includes(path.split("/")[0] ?? ""))
    .map((file) => file.text)
    .join("\n");
  const prefixes = [...text.matchAll(composed)].map(([, prefix = ""]) => prefix);

  it("are all used", () => {
    const unused = Object.keys(catalogue).filter(
      (id) => !text.includes(`"${id}"`) && !prefixes.some((prefix) => id.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it("stand in the order of their ids", () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(catalogue).toSorted());
  });
});

it("that the first view says are all in its part of the catalogue", () => {
  const imports = staticImports(sources);
  const reached = new Set<string>();
  const walk = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const next of imports.get(path) ?? []) walk(next);
  };
  walk("App.tsx");
  // Fetched later, but shown within Home.
  for (const { path } of sources) if (path.startsWith("screens/home/")) walk(path);
  const catalogue = JSON.parse(readFileSync(join(ROOT, "src/screens/words/en.json"), "utf8"));
  const text = sources
    .filter(({ path }) => path.startsWith("screens/") && reached.has(path))
    .map((file) => file.text)
    .join("\n");
  expect(reached.size).toBeGreaterThan(50);
  expect(Object.keys(catalogue).filter((id) => text.includes(`"${id}"`) && !isSaidFirst(id))).toEqual([]);
});

it("are never written into a screen: no JSX text that is not a number, a sign or the product's name", () => {
  const literal = />\s*([^<>{}\n]*\p{L}{2,}[^<>{}\n]*?)\s*<\//gu;
  const found = sources
    .filter(({ path }) => /^(screens|ui|charts)\/.*\.tsx$/.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(literal)].map(([, words = ""]) => `${path}: ${words}`))
    .filter((found) => !found.endsWith(": Tenspan"));
  expect(found).toEqual([]);
});
