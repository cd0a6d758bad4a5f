import { isColour } from "#document/brand/accent.ts";
import {
  attachableData,
  type Choices,
  defaultChoices,
  MAX_MARKING_LENGTH,
  MAX_NAME_LENGTH,
  PAPERS,
} from "#document/choices.ts";
import { FORMAT_IDS, type FormatId, isFormat, REPORT_FORMATS } from "#exchange/formatIds.ts";
import { countLetters } from "#lib/countLetters.ts";
import { isDay } from "#lib/isDay.ts";
import { reportLocales } from "#lib/languages.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { knownTimeZone, ownTimeZone } from "#lib/timeZone.ts";
import { LANGUAGES } from "#node/catalogues.ts";
import { EDITIONS } from "#report/reportEdition.ts";
import type { Task } from "./makeTask.ts";
import { type Options, parseOptions } from "./parseOptions.ts";
import { STANDARD } from "./readInput.ts";

/** The arguments of `report` and `export`. */
export type MakeArguments = {
  readonly files: readonly string[];
  /** Files or folders of questionnaires that are not built in. */
  readonly questionnaires: readonly string[];
  readonly formats: readonly Task["format"][];
  /** A folder, or `-` for standard output. */
  readonly out: string;
  /** The date of the files, ISO. */
  readonly date: string;
  /** IANA */
  readonly timeZone: string;
  readonly overwrite: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly choices: Choices;
  /** The file of the logo, or null. */
  readonly logo: string | null;
  /** The file of the Word template, or null. */
  readonly template: string | null;
  /** The snapshot that reports compare with, by its label or id; null for the one that each assessment chooses. */
  readonly since: string | null;
};

const TEXTS = ["edition", "out", "paper", "classification", "date", "time-zone", "prepared-by", "language", "accent"];
const LISTS = ["questionnaire"];
const FLAGS = ["overwrite", "json", "quiet", "help"];

/** Parses the arguments of `report`, or returns an error message. `today` is an ISO date. */
export function readReportArguments(args: readonly string[], today: string): Result<MakeArguments, string> {
  const parsed = parseOptions(args, { texts: [...TEXTS, "logo", "carry", "since"], lists: LISTS, flags: FLAGS });
  return parsed.ok ? readArguments(parsed.value, ["pdf"], today) : parsed;
}

/** Parses the arguments of `export`. */
export function readExportArguments(args: readonly string[], today: string): Result<MakeArguments, string> {
  const parsed = parseOptions(args, { texts: [...TEXTS, "logo", "as", "template"], lists: LISTS, flags: FLAGS });
  if (!parsed.ok) return parsed;
  const formats = readFormats(parsed.value.text("as"));
  if (!formats.ok) return formats;
  if (parsed.value.text("template") !== undefined && !formats.value.includes("docx"))
    return err("--template is for the format docx: name it with --as.");
  return readArguments(parsed.value, formats.value, today);
}

function readFormats(asked: string | undefined): Result<readonly FormatId[], string> {
  if (asked === "all") return ok(REPORT_FORMATS);
  const names = (asked ?? "").split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isFormat(name));
  const known = `It takes one or more of ${FORMAT_IDS.join(", ")}, with commas between them, or all.`;
  if (asked === undefined || asked === "") return err(`Name the formats with --as. ${known}`);
  if (unknown !== undefined) return err(`--as ${unknown} is not a format. ${known}`);
  return ok([...new Set(names.filter(isFormat))]);
}

function readArguments(
  options: Options,
  formats: MakeArguments["formats"],
  today: string,
): Result<MakeArguments, string> {
  const { files, text, flag } = options;
  const date = text("date") ?? today;
  const timeZone = text("time-zone") ?? ownTimeZone();
  const choices = readChoices(options);
  if (!choices.ok) return choices;
  if (files.length === 0) return err(`Name at least one FILE, or ${STANDARD} for standard input.`);
  if (files.indexOf(STANDARD) !== files.lastIndexOf(STANDARD)) return err("Standard input can be read only once.");
  if (!isDay(date)) return err(`--date ${date} is not a date: write it as 2026-01-31.`);
  if (knownTimeZone(timeZone) !== timeZone)
    return err(`--time-zone ${timeZone} is not a time zone: write it as Europe/Berlin.`);
  return ok({
    files,
    formats,
    date,
    timeZone,
    choices: choices.value,
    questionnaires: options.list("questionnaire"),
    out: text("out") ?? ".",
    overwrite: flag("overwrite"),
    json: flag("json"),
    quiet: flag("quiet"),
    logo: text("logo") ?? null,
    template: text("template") ?? null,
    since: text("since") ?? null,
  });
}

function readChoices({ text }: Options): Result<Choices, string> {
  const fallback = defaultChoices([text("language") ?? "en-GB"]);
  const edition = oneOf("edition", text("edition"), EDITIONS, fallback.edition);
  const paper = oneOf("paper", text("paper"), PAPERS, fallback.paper);
  const language = oneOf("language", text("language"), reportLocales(LANGUAGES), "en-GB");
  const carried = oneOf("carry", text("carry"), attachableData(edition.ok ? edition.value : fallback.edition), null);
  const classification = text("classification") ?? "";
  const preparedBy = text("prepared-by") ?? "";
  const accent = text("accent") ?? null;
  if (!edition.ok) return edition;
  if (!paper.ok) return paper;
  if (!language.ok) return language;
  if (!carried.ok) return carried;
  if (accent !== null && !isColour(accent)) return err(`--accent ${accent} is not a colour: write it as #0b5a66.`);
  if (countLetters(classification) > MAX_MARKING_LENGTH)
    return err(`--classification is longer than ${MAX_MARKING_LENGTH} letters.`);
  if (countLetters(preparedBy) > MAX_NAME_LENGTH)
    return err(`--prepared-by is longer than ${MAX_NAME_LENGTH} letters.`);
  const chosen = { edition: edition.value, paper: paper.value, language: language.value, carried: carried.value };
  return ok({ ...chosen, classification, preparedBy, accent, logo: null });
}

function oneOf<Value extends string, Fallback extends Value | null>(
  name: string,
  given: string | undefined,
  allowed: readonly Value[],
  fallback: Fallback,
): Result<Value | Fallback, string> {
  if (given === undefined) return ok(fallback);
  const value = allowed.find((candidate) => candidate === given);
  return value === undefined ? err(`--${name} ${given} is not one of: ${allowed.join(", ")}.`) : ok(value);
}
