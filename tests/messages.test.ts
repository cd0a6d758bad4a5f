import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type MessagePart, messagePart } from "#node/build/messagePart.ts";
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
const ROUTES = ["screens/shell/AppRoutes.tsx", "screens/set-up/SetUpScreen.tsx", "screens/results/ResultsScreen.tsx"];

/** Messages of parts that are rendered only once the stored data is open. */
const WHEN_OPEN = [/^frame\.(?:lock|questionnaire)$/, /^saved\./, /^version\./, /^home\.title$/];

/** Returns the messages of a room that these files use and that none of these parts of its catalogue has. */
function missingIn(room: string, paths: readonly string[], parts: readonly MessagePart[]): readonly string[] {
  return saidBy(room, paths).filter((id) => !parts.some((part) => messagePart(room, id) === part));
}

it.each<{ view: string; starts: readonly string[]; isLater: (id: string) => boolean; parts: readonly MessagePart[] }>([
  {
    view: "the Home of a new visitor",
    starts: ["App.tsx", "screens/home/SamplePreview.tsx"],
    isLater: (id) => WHEN_OPEN.some((pattern) => pattern.test(id)),
    parts: ["first"],
  },
  {
    view: "Home with assessments",
    starts: ["App.tsx", ...HOME],
    isLater: () => false,
    parts: ["first", "home"],
  },
  {
    view: "the screens of an assessment up to its results",
    starts: ["App.tsx", ...ROUTES],
    isLater: () => false,
    parts: ["first", "home", "start"],
  },
])("used by $view are all in its part of the catalogue", ({ starts, isLater, parts }) => {
  const reached = [...reachedFrom(starts)].filter((path) => path.startsWith("screens/"));
  expect(reached.length).toBeGreaterThan(30);
  expect(missingIn("screens", reached, parts).filter((id) => !isLater(id))).toEqual([]);
});

it("of the report that the screens up to the results use are all in their part of the catalogue", () => {
  expect(missingIn("report", [...reachedFrom(ROUTES)], ["start"])).toEqual([]);
});

/** How the import of a part of the app loads all messages of a room together with it. */
const LOADS_ALL = {
  screens: /withAllMessages\(|screenCatalogue\b/,
  report: /withAllMessages\(|reportCatalogue\b/,
};
/** Loads the messages itself. */
const LOADS_ITSELF = "screens/lock/startLocked.tsx";

describe.each(["screens", "report"] as const)("the messages of the %s", (room) => {
  const early = reachedFrom(["App.tsx", ...HOME, ...ROUTES]);
  const parts = sources
    .filter(({ path }) => early.has(path))
    .flatMap(({ path, text }) =>
      // With what calls it before, and the catalogues after it.
      [...text.matchAll(/[^;,{}]*\bimport\("([^"]+)"\)(?:,\s*\w+Catalogue\b)*/g)].map(([call, specifier = ""]) => ({
        call,
        file: specifier.startsWith("#") ? specifier.slice(1) : `${path.replace(/[^/]*$/, "")}${specifier.slice(2)}`,
      })),
    );

  it("are all loaded with what is loaded on demand by the screens up to the results and needs more than these have", () => {
    expect(parts.length).toBeGreaterThan(50);
    const missing = parts
      .filter(({ call, file }) => !LOADS_ALL[room].test(call) && file !== LOADS_ITSELF)
      .flatMap(({ file }) =>
        missingIn(room, [...reachedFrom([file])], ["first", "home", "start"]).map((id) => `${file}: ${id}`),
      );
    expect(missing).toEqual([]);
  });
});

it("are never hard-coded in a screen: no JSX text except numbers, punctuation and the product's name", () => {
  const found = [...texts].flatMap(([path, { shown }]) =>
    shown.filter((text) => /\p{L}{2,}/u.test(text) && text !== "Tenspan").map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
