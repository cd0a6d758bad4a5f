import * as z from "zod/mini";
import type { Path, Problem } from "#lib/problem.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { parseQuestionnaire } from "./parseQuestionnaire.ts";
import { problemsOfError } from "./problemsOfError.ts";
import type { Questionnaire } from "./schema.ts";

/** A problem in a questionnaire folder; `path` is the path within `file`. */
export type FileProblem = Problem & { readonly file: string };

/** The files of the areas and of the frameworks, in their order. */
type Sources = { readonly areas: readonly string[]; readonly frameworks: readonly string[] };

/** The questionnaire of a folder, and a function that maps a path in it to its file. */
export type Bundle = {
  readonly questionnaire: Questionnaire;
  readonly locate: (path: Path) => { readonly file: string; readonly path: Path };
};

/** Problems that only the bundling of a folder can find. */
export const BUNDLE_CODES = ["missingFile", "ownFile", "strayFile"] as const;
type BundleCode = (typeof BUNDLE_CODES)[number];

const HEADER = "questionnaire.json";
const AREA = /^areas\/[^/]+\.json$/;
const FRAMEWORK = /^frameworks\/[^/]+\.json$/;
const SINGLES: readonly string[] = [HEADER, "exposure.json", "risks.json", "upgrades.json"];
/** The parts of the document that a folder keeps in separate files. */
const OWN_FILES = {
  areas: "areas/",
  exposure: "exposure.json",
  risks: "risks.json",
  frameworks: "frameworks/",
  upgrades: "upgrades.json",
} as const;

const object = z.looseObject({});

/**
 * Combines the files of a folder (relative path → parsed JSON) and checks the result. Areas and frameworks are ordered
 * by file name; `exposure.json`, `risks.json`, `frameworks/` and `upgrades.json` are optional.
 */
export function bundle(files: ReadonlyMap<string, unknown>): Result<Bundle, readonly FileProblem[]> {
  const names = [...files.keys()].sort();
  const sources = {
    areas: names.filter((name) => AREA.test(name)),
    frameworks: names.filter((name) => FRAMEWORK.test(name)),
  };
  const locate = (path: Path) => placeOf(path, sources);
  const strays = names
    .filter((name) => !SINGLES.includes(name) && !AREA.test(name) && !FRAMEWORK.test(name))
    .map((file) => problem("strayFile", file));
  if (!files.has(HEADER)) return err([problem("missingFile", HEADER), ...strays]);

  const misplaced = misplacedParts(files.get(HEADER));
  const parsed = parseQuestionnaire(documentOf(files, sources));
  const found = parsed.ok ? [] : problemsOfError(parsed.error);
  const problems = [...strays, ...misplaced, ...found.map((inside) => ({ ...inside, ...locate(inside.path) }))];
  return parsed.ok && problems.length === 0 ? ok({ questionnaire: parsed.value, locate }) : err(problems);
}

function problem(code: BundleCode, file: string, path: Path = [], values: Problem["values"] = {}): FileProblem {
  return { file, path, code, values };
}

function misplacedParts(header: unknown): FileProblem[] {
  const fields = object.safeParse(header).data ?? {};
  return Object.entries(OWN_FILES)
    .filter(([part]) => Object.hasOwn(fields, part))
    .map(([part, file]) => problem("ownFile", HEADER, [part], { file }));
}

function documentOf(files: ReadonlyMap<string, unknown>, sources: Sources): unknown {
  const header = withoutSchema(files.get(HEADER));
  const fields = object.safeParse(header);
  if (!fields.success) return header;
  return {
    ...fields.data,
    areas: sources.areas.map((name) => withoutSchema(files.get(name))),
    exposure: files.get(OWN_FILES.exposure) ?? [],
    risks: files.get(OWN_FILES.risks) ?? [],
    frameworks: sources.frameworks.map((name) => withoutSchema(files.get(name))),
    ...(files.has(OWN_FILES.upgrades) && { upgrades: files.get(OWN_FILES.upgrades) }),
  };
}

/** Removes the JSON Schema address, which each file has for editors. */
function withoutSchema(json: unknown): unknown {
  const fields = object.safeParse(json);
  if (!fields.success) return json;
  const { $schema, ...rest } = fields.data;
  return $schema === undefined || typeof $schema === "string" ? rest : json;
}

function placeOf(path: Path, sources: Sources): { readonly file: string; readonly path: Path } {
  const [part, index, ...rest] = path;
  if (part === "areas" || part === "frameworks") {
    const file = typeof index === "number" ? sources[part][index] : undefined;
    return { file: file ?? OWN_FILES[part], path: rest };
  }
  if (part === "exposure" || part === "risks" || part === "upgrades")
    return { file: OWN_FILES[part], path: path.slice(1) };
  return { file: HEADER, path };
}
