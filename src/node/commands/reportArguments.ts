import { parseArgs } from "node:util";
import { countLetters } from "#lib/countLetters.ts";
import { isDay } from "#lib/isDay.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { knownTimeZone, ownTimeZone } from "#lib/timeZone.ts";
import { isColour } from "#document/brand/accent.ts";
import { carriedBy, type Choices, LONGEST_MARKING, LONGEST_NAME, PAPERS, usualChoices } from "#document/choices.ts";
import { LANGUAGES } from "#document/languages.ts";
import { EDITIONS } from "#report/reportEdition.ts";

/** What `report` is asked for. */
export type ReportArguments = {
  readonly files: readonly string[];
  readonly out: string;
  /** ISO date that stands on the reports. */
  readonly date: string;
  /** IANA */
  readonly timeZone: string;
  readonly overwrite: boolean;
  readonly choices: Choices;
  /** The file of the logo, or null. */
  readonly logo: string | null;
};

const OPTIONS = {
  edition: { type: "string" },
  out: { type: "string" },
  paper: { type: "string" },
  classification: { type: "string" },
  date: { type: "string" },
  "time-zone": { type: "string" },
  "prepared-by": { type: "string" },
  language: { type: "string" },
  accent: { type: "string" },
  carry: { type: "string" },
  logo: { type: "string" },
  overwrite: { type: "boolean" },
} as const;

/** Reads the arguments, or says which one cannot be followed. `today` is an ISO date. */
export function readArguments(args: readonly string[], today: string): Result<ReportArguments, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals: files } = parsed.value;
  const usual = usualChoices([values.language ?? "en-GB"]);
  const edition = oneOf("edition", values.edition, EDITIONS, usual.edition);
  const paper = oneOf("paper", values.paper, PAPERS, usual.paper);
  const language = oneOf("language", values.language, LANGUAGES, "en-GB");
  const carried = oneOf("carry", values.carry, carriedBy(edition.ok ? edition.value : usual.edition), null);
  const { classification = "", "prepared-by": preparedBy = "", accent = null, date = today } = values;
  const timeZone = values["time-zone"] ?? ownTimeZone();
  if (!edition.ok) return edition;
  if (!paper.ok) return paper;
  if (!language.ok) return language;
  if (!carried.ok) return carried;
  if (files.length === 0) return err("Name at least one FILE.");
  if (accent !== null && !isColour(accent)) return err(`--accent ${accent} is no colour: write it as #0b5a66.`);
  if (!isDay(date)) return err(`--date ${date} is no day: write it as 2026-01-31.`);
  if (knownTimeZone(timeZone) !== timeZone) return err(`--time-zone ${timeZone} is none: write it as Europe/Berlin.`);
  if (countLetters(classification) > LONGEST_MARKING)
    return err(`--classification is longer than ${LONGEST_MARKING} letters.`);
  if (countLetters(preparedBy) > LONGEST_NAME) return err(`--prepared-by is longer than ${LONGEST_NAME} letters.`);
  const chosen = { edition: edition.value, paper: paper.value, language: language.value };
  return ok({
    files,
    out: values.out ?? ".",
    date,
    timeZone,
    overwrite: values.overwrite ?? false,
    choices: { ...chosen, carried: carried.value, classification, preparedBy, accent, logo: null },
    logo: values.logo ?? null,
  });
}

function parse(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    // Node's sentence names the option; what follows it is about writing programs.
    return err(error instanceof Error ? `${error.message.split(". ")[0]}.` : String(error));
  }
}

function oneOf<Value extends string, Usual extends Value | null>(
  name: string,
  given: string | undefined,
  allowed: readonly Value[],
  usual: Usual,
): Result<Value | Usual, string> {
  if (given === undefined) return ok(usual);
  const value = allowed.find((candidate) => candidate === given);
  return value === undefined ? err(`--${name} ${given} is none of: ${allowed.join(", ")}.`) : ok(value);
}
