import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, type SourceFile, sourceFiles, staticImports } from "./sourceFiles.ts";

/**
 * The packages and rooms that each room may import besides itself; CONTRIBUTING.md has the same table with the reasons.
 */
const CORE = ["lib", "questionnaire", "assessment", "scoring", "report", "explain", "verify", "document"];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  lib: ["@noble/hashes", "intl-messageformat"],
  questionnaire: ["lib", "zod", "jsonc-parser"],
  assessment: ["lib", "questionnaire", "zod"],
  scoring: ["lib", "questionnaire", "assessment"],
  report: ["lib", "questionnaire", "assessment", "scoring"],
  explain: ["lib", "questionnaire", "assessment", "scoring", "report"],
  verify: ["lib", "questionnaire", "assessment", "scoring", "report"],
  document: ["lib", "questionnaire", "assessment", "scoring", "report", "explain", "verify"],
  pdf: ["lib", "report", "explain", "verify", "document", "jspdf", "fflate", "bidi-js", "pdfjs-dist", "svgpath"],
  exchange: [
    "lib",
    "questionnaire",
    "assessment",
    "report",
    "explain",
    "document",
    "pdf",
    "fflate",
    "exceljs",
    "papaparse",
    "docx",
    "pptxgenjs",
  ],
  sealed: ["lib", "age-encryption"],
  ui: ["lib", "react", "react-dom", "@fontsource-variable/source-serif-4"],
  charts: ["lib", "report", "ui", "react", "recharts"],
  store: ["lib", "questionnaire", "assessment", "zustand", "idb", "@noble/hashes"],
  screens: [
    ...CORE.filter((room) => room !== "scoring"),
    "pdf",
    "exchange",
    "sealed",
    "ui",
    "charts",
    "store",
    "questionnaires",
    "react",
    "react-hook-form",
    "zustand",
    "wouter",
    "qr",
  ],
  node: [
    ...CORE,
    "pdf",
    "exchange",
    "sealed",
    "node:",
    "vite",
    "vite-plugin-singlefile",
    "zod",
    "subset-font",
    "@formatjs/icu-messageformat-parser",
    "intl-messageformat",
  ],
};

type Import = { readonly from: string; readonly specifier: string };

const IMPORT = /(?:from\s+|import\s+|import\(\s*|new URL\(\s*(?="[^"]+",\s*import\.meta\.url))"([^"]+)"/g;

function importsOf({ path, text }: SourceFile): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(([, specifier = ""]) => ({ from: path, specifier }));
}

/** Returns the room or the package of a specifier; null within the room. */
function targetOf(specifier: string): string | null {
  if (specifier.startsWith("./")) return null;
  if (specifier.startsWith("#")) return specifier.slice(1).split("/")[0] ?? "";
  if (specifier.startsWith("node:")) return "node:";
  const [scope = "", name = ""] = specifier.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

function roomOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "top";
}

/** Returns the fault of an import as a sentence; null if there is none. */
function fault({ from, specifier }: Import): string | null {
  const room = roomOf(from);
  const target = targetOf(specifier);
  if (specifier.includes("../")) return `${from} climbs out of its folder: ${specifier}`;
  // A subfolder can reach the files of its own room only this way.
  if (target === room) return from.split("/").length > 2 ? null : `${from} names its own room: ${specifier}`;
  if (target === null || room === "top") return null;
  const allowed = mayImport[room];
  if (allowed === undefined) return `${from} is in no room that the table knows`;
  return allowed.includes(target) ? null : `${room} may not import ${target}: ${from}`;
}

/** Returns a path of files that ends where it began, or null. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const finished = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle !== null) return cycle;
    }
    finished.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const cycle = walk(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

describe("the table itself", () => {
  const wrong = (path: string, text: string) => importsOf({ path, text }).map(fault);

  it.each([
    { name: "a forbidden room", path: "lib/a.ts", text: 'import { b } from "#report/b.ts";' },
    { name: "a forbidden package", path: "scoring/a.ts", text: 'import * as z from "zod/mini";' },
    { name: "a forbidden room on demand", path: "ui/a.ts", text: 'await import("#store/b.ts")' },
    { name: "a forbidden worker", path: "ui/a.ts", text: 'new URL("#store/b.ts", import.meta.url)' },
    { name: "a forbidden type", path: "screens/a.ts", text: 'import type { B } from "#scoring/b.ts";' },
    { name: "climbing", path: "lib/a.ts", text: 'import "../store/b.ts";' },
    { name: "the own room by name", path: "lib/a.ts", text: 'import "#lib/b.ts";' },
    { name: "an unknown room", path: "attic/a.ts", text: 'import "#lib/b.ts";' },
  ])("finds $name", ({ path, text }) => expect(wrong(path, text)).not.toContain(null));

  it("finds a cycle", () => {
    const file = (path: string, text: string) => ({ path, text });
    const round = [file("lib/a.ts", 'import { b } from "./b.ts";'), file("lib/b.ts", 'import "./a.ts";')];
    expect(findCycle(staticImports(round))).toEqual(["lib/a.ts", "lib/b.ts", "lib/a.ts"]);
  });
});

describe("src/", () => {
  const files = sourceFiles();

  it("has only the rooms of the table, and three files that may import from both sides", () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect([...rooms].sort()).toEqual([...Object.keys(mayImport), "top"].sort());
    expect(files.filter(({ path }) => roomOf(path) === "top").map(({ path }) => path)).toEqual([
      "App.tsx",
      "library.ts",
      "main.tsx",
    ]);
  });

  it("follows the table", () => {
    expect(
      files
        .flatMap(importsOf)
        .map(fault)
        .filter((found) => found !== null),
    ).toEqual([]);
  });

  it("has no import cycle, not even of types", () =>
    expect(findCycle(staticImports(files, { types: true }))).toBeNull());
});

it("every dependency has its reason in the README", () => {
  const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));
  const section =
    read("README.md")
      .split(/^## /m)
      .find((part) => part.startsWith("Every dependency")) ?? "";
  const rows = section.matchAll(/^\| ([a-z@][^|]*) \|/gm);
  const explained = [...rows].flatMap(([, names = ""]) => names.split(", "));
  const installed = Object.keys({ ...dependencies, ...devDependencies });
  expect(explained.filter((name) => name !== "package").sort()).toEqual(installed.sort());
});
