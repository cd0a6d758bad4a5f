import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isFirstViewMessage, isHomeMessage } from "#node/build/isFirstViewMessage.ts";
import { ROOT, sourceFiles, staticImports } from "./sourceFiles.ts";
import { writtenTexts } from "./writtenTexts.ts";

const sources = sourceFiles();

const texts = writtenTexts();

const catalogues = [
  // Messages shown before the app starts are in the page itself.
  { room: "screens", rooms: ["screens", "node"] },
  { room: "report", rooms: ["report", "explain", "verify", "document", "pdf", "screens", "node"] },
  { room: "exchange", rooms: ["exchange", "screens", "node"] },
  { room: "explain", rooms: ["explain", "pdf", "screens"] },
];

function stringsOf(rooms: readonly string[]): readonly string[] {
  return [...texts].flatMap(([path, { strings }]) => (rooms.includes(path.split("/")[0] ?? "") ? [...strings] : []));
}

describe.each(catalogues)("the messages of $room", ({ room, rooms }) => {
  const catalogue = JSON.parse(readFileSync(join(ROOT, `src/${room}/messages/en.json`), "utf8"));
  const used = new Set(stringsOf(rooms));
  // Problem codes have no common type: each reader of foreign data defines its own.
  for (const code of stringsOf(["questionnaire", "assessment", "pdf", "node"])) used.add(`problem.${code}`);

  it("are all used", () => {
    expect(Object.keys(catalogue).filter((id) => !used.has(id))).toEqual([]);
  });

  it("are sorted by id", () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(catalogue).toSorted());
  });
});

const imports = staticImports(sources);

/** Returns the files that these import, directly or indirectly, including themselves. */
function reachedFrom(starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const walk = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const next of imports.get(path) ?? []) walk(next);
  };
  for (const start of starts) walk(start);
  return reached;
}

/** Returns the messages of a room that these files use. */
function saidBy(room: string, paths: readonly string[]): readonly string[] {
  const said = new Set(paths.flatMap((path) => [...(texts.get(path)?.strings ?? [])]));
  const catalogue = JSON.parse(readFileSync(join(ROOT, `src/${room}/messages/en.json`), "utf8"));
  return Object.keys(catalogue).filter((id) => said.has(id));
}

/** Parts that are loaded later. */
const HOME = sources.map(({ path }) => path).filter((path) => path.startsWith("screens/home/"));

/** Messages of parts that are rendered only once the stored data is open. */
const WHEN_OPEN = [/^frame\.(?:lock|questionnaire)$/, /^saved\./, /^version\./, /^home\.title$/];

it.each([
  {
    view: "the Home of a new visitor",
    starts: ["App.tsx", "screens/home/SamplePreview.tsx"],
    isLater: isWhenOpen,
    isIn: isFirstViewMessage,
  },
  {
    view: "Home with assessments",
    starts: ["App.tsx", ...HOME],
    isLater: () => false,
    isIn: (id: string) => isFirstViewMessage(id) || isHomeMessage(id),
  },
])("used by $view are all in its part of the catalogue", ({ starts, isLater, isIn }) => {
  const reached = [...reachedFrom(starts)].filter((path) => path.startsWith("screens/"));
  expect(reached.length).toBeGreaterThan(30);
  expect(saidBy("screens", reached).filter((id) => !isLater(id) && !isIn(id))).toEqual([]);
});

function isWhenOpen(id: string): boolean {
  return WHEN_OPEN.some((pattern) => pattern.test(id));
}

it("are never hard-coded in a screen: no JSX text except numbers, punctuation and the product's name", () => {
  const found = [...texts].flatMap(([path, { shown }]) =>
    shown.filter((text) => /\p{L}{2,}/u.test(text) && text !== "Tenspan").map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
