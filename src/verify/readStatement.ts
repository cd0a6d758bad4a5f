import { isDay } from "#lib/isDay.ts";
import { isObject, type JsonObject } from "#lib/isObject.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { formatOf } from "./formatOf.ts";
import {
  type ReportStatement,
  type SectionMetrics,
  STATEMENT_FORMAT,
  STATEMENT_SECTIONS,
  type StatedMetrics,
} from "./reportStatement.ts";

/** Why a report's statement cannot be read. */
export type StatementError = "damaged" | "newer";

/** Maximum length of a statement in UTF-16 units: a thousand answers need a fiftieth of it. */
const MAX_TEXT = 20_000_000;
/** Limits on ids and names, above those of any questionnaire. */
const MAX_IDS = 50_000;
const MAX_NAMES = 20;
const MAX_LETTERS = 400;
const DIGEST = /^[0-9a-f]{64}$/;

/** Parses a report's statement. The result is untrusted and only used for comparison. */
export function readStatement(text: string): Result<ReportStatement, StatementError> {
  const json = parse(text);
  if (!isObject(json)) return err("damaged");
  if (json.format !== STATEMENT_FORMAT) {
    return err(/^tenspan-report\/\d+$/.test(formatOf(json)) ? "newer" : "damaged");
  }
  const { app, questionnaire, assessment, date } = json;
  const figures = readMetrics(json.figures);
  if (!isObject(app) || !isShort(app.name) || !isShort(app.version)) return err("damaged");
  if (!isObject(questionnaire) || !isShort(questionnaire.id) || !isShort(questionnaire.version)) return err("damaged");
  if (!isObject(assessment) || !isShort(assessment.id)) return err("damaged");
  if (!isDigest(questionnaire.sha256) || !isDigest(assessment.sha256)) return err("damaged");
  if (!isShort(date) || !isDay(date) || figures === null) return err("damaged");
  return ok({
    format: STATEMENT_FORMAT,
    app: { name: app.name, version: app.version },
    questionnaire: { id: questionnaire.id, version: questionnaire.version, sha256: questionnaire.sha256 },
    assessment: { id: assessment.id, sha256: assessment.sha256 },
    date,
    ...(isShort(json.timeZone) && { timeZone: json.timeZone }),
    choices: json.choices ?? null,
    figures,
  });
}

function parse(text: string): unknown {
  if (text.length > MAX_TEXT) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isShort(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_LETTERS;
}

function isDigest(value: unknown): value is string {
  return typeof value === "string" && DIGEST.test(value);
}

function readMetrics(value: unknown): StatedMetrics | null {
  if (!isObject(value)) return null;
  const [nodes, lenses, frameworks, risks, plan] = STATEMENT_SECTIONS.map((section) => readSection(value[section]));
  if (!nodes || !lenses || !frameworks || !risks || !plan) return null;
  return { nodes, lenses, frameworks, risks, plan };
}

function readSection(value: unknown): SectionMetrics | null {
  if (!isObject(value)) return null;
  const ids = Object.entries(value);
  return ids.length <= MAX_IDS && ids.every((entry) => isRow(entry)) ? Object.fromEntries(ids.filter(isRow)) : null;
}

function isRow(entry: readonly [string, unknown]): entry is [string, SectionMetrics[string]] {
  const [id, metrics] = entry;
  return id.length <= MAX_LETTERS && isObject(metrics) && isMetrics(metrics);
}

function isMetrics(metrics: JsonObject): boolean {
  const all = Object.entries(metrics);
  return all.length <= MAX_NAMES && all.every(([name, value]) => name.length <= MAX_LETTERS && isMetricValue(value));
}

function isMetricValue(value: unknown): boolean {
  return value === null || typeof value === "number" || isShort(value);
}
