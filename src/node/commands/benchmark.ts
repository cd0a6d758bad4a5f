import { benchmarkText } from "#assessment/benchmark/benchmarkFile.ts";
import { MAX_SOURCE, MIN_ORGANISATIONS } from "#assessment/benchmark/benchmarkLimits.ts";
import { countLetters } from "#lib/countLetters.ts";
import { dayOf } from "#lib/dayOf.ts";
import { isDay } from "#lib/isDay.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { buildBenchmark, LEFT_OUT_REASONS, type LeftOutReason } from "#report/benchmark/buildBenchmark.ts";
import { portfolioEntry } from "#report/portfolio/portfolioEntry.ts";
import { DONE, EXIT_CODES, FAILED, MISUSED } from "./exitCodes.ts";
import { openAll } from "./openAll.ts";
import type { AssessmentInFile } from "./openAssessments.ts";
import { type Options, parseOptions } from "./parseOptions.ts";
import { print, printError } from "./print.ts";
import { STANDARD } from "./readInput.ts";
import { errorOfExisting, writeOut } from "./writeOut.ts";

const USAGE = `Usage: tenspan benchmark FILE… --agreed --source TEXT [--out FILE] [--date YYYY-MM-DD] [--questionnaire FILE]
FILE is a saved assessment (format assessment/1), or several in one file (assessments/1); - is standard input.

Makes a benchmark file: how the values of at least five organisations are spread, with the median and quartiles of
the whole and of each area. It does not name any organisation, values are rounded to a tenth of the scale, and only
whole groups of five count, those whose assessments were created first: of 24, 20. Each organisation counts once, with its latest assessment.

  --agreed                  the owner of each assessment has agreed; without it, nothing is made
  --source TEXT             who makes it and of whom, such as "Example Advisory, European insurers"
  --out FILE                the file to write (default: standard output)
  --date YYYY-MM-DD         the day in whose quarter it was made (default: today)
  --overwrite               replace an existing file; without it, it is kept
  --questionnaire FILE      the questionnaire of a FILE that does not contain it, if it is not built in: a folder or one
                            document; can be repeated

A FILE that cannot be read is left out and reported on standard error, and so are assessments that do not count, with
the reason. The format, and how it protects each organisation: src/report/benchmark/README.md.

${EXIT_CODES}`;

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  otherQuestionnaire: "another questionnaire, or another version of it",
  provisional: "too few answers",
  unnamed: "no name of an organisation",
  earlier: "an earlier assessment of the same organisation",
  waiting: "counted when their group of five is complete",
};

/** `benchmark FILE…`: makes a benchmark file. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    print(USAGE);
    return DONE;
  }
  const options = parseOptions(args, {
    texts: ["source", "out", "date"],
    lists: ["questionnaire"],
    flags: ["agreed", "overwrite"],
  });
  const request = options.ok ? readRequest(options.value) : options;
  if (!options.ok || !request.ok) {
    printError(`${request.ok ? "" : request.error}\n\n${USAGE}`);
    return MISUSED;
  }
  const { flag, text } = options.value;
  const out = text("out") ?? STANDARD;
  const existing = errorOfExisting(out, flag("overwrite"));
  if (existing !== null) {
    printError(existing);
    return FAILED;
  }
  const opened = await openAll(options.value);
  if (opened === null) return FAILED;
  const content = makeText(opened.found, request.value);
  if (content === null) return FAILED;
  const written = await writeOut(out, content, flag("overwrite"));
  if (!written.ok) printError(written.error);
  return opened.complete && written.ok ? DONE : FAILED;
}

type Request = Parameters<typeof buildBenchmark>[2];

function readRequest({ files, flag, text }: Options): Result<Request, string> {
  const [source = "", day = dayOf(new Date())] = [text("source")?.trim(), text("date")];
  if (files.length === 0) return err("Name the FILEs.");
  if (!flag("agreed")) return err("A benchmark needs the consent of the owners: confirm it with --agreed.");
  if (source === "" || countLetters(source) > MAX_SOURCE)
    return err(`--source needs a text of at most ${MAX_SOURCE} characters.`);
  return isDay(day) ? ok({ source, day }) : err(`--date ${day} is not a date: write it as 2026-01-31.`);
}

/** Returns the text of the file, or prints why there is none and returns null. */
function makeText(found: readonly AssessmentInFile[], request: Request): string | null {
  const members = found.map(({ assessment, questionnaire }) => ({
    id: assessment.id,
    organisation: assessment.subject.organisation,
    createdAt: assessment.createdAt,
    updatedAt: assessment.updatedAt,
    entry: portfolioEntry(assessment, questionnaire),
  }));
  const questionnaires = [
    ...new Map(found.map(({ questionnaire: one }) => [`${one.id} ${one.version}`, one])).values(),
  ];
  const { benchmark, leftOut } = buildBenchmark(members, questionnaires, request);
  for (const reason of LEFT_OUT_REASONS) {
    if (leftOut[reason] > 0) printError(`Left out: ${leftOut[reason]} (${REASONS[reason]}).`);
  }
  if (benchmark !== null) return benchmarkText(benchmark);
  printError(`A benchmark needs at least ${MIN_ORGANISATIONS} organisations.`);
  return null;
}
