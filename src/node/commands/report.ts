import { dayOf } from "#lib/dayOf.ts";
import { EXIT_CODES } from "./exitCodes.ts";
import { readReportArguments } from "./makeArguments.ts";
import { runMakeCommand } from "./makeFiles.ts";

const USAGE = `Usage: tenspan report FILE… [options]
FILE is a saved assessment (format assessment/1), or several in one file (assessments/1); - is standard input. Makes the
report of each as a PDF, byte for byte the one that the Report screen makes with the same choices, except for letters
missing from its fonts (Chinese, Arabic, Thai, emoji): the screen draws them with the fonts of its device; here each
becomes an empty box, with a warning.

  --edition board|full      the edition (default: board)
  --questionnaire FILE      the questionnaire of a FILE that does not contain it, if it is not built in: a folder or one
                            document; can be repeated
  --out DIR                 the folder to write to, created if missing (default: this folder); for one report also
                            the name of the file, such as board.pdf, and - for standard output
  --paper a4|letter         the paper (default: the usual one in the region of --language)
  --language en-GB          the format of dates and numbers: en-GB, en-US, en-AU, en-CA, en-IE, en-IN, en-NZ or en-ZA
  --classification TEXT     the classification on every page, such as TLP:AMBER
  --prepared-by TEXT        who made it
  --carry everything|answers|nothing
                            the data inside the PDF: the whole assessment, its answers without notes, links and owners,
                            or nothing (default: answers in the board edition, everything in the full one)
  --since SNAPSHOT          the snapshot to compare with, by its label or id (default: the one chosen in the
                            assessment, else the last earlier one)
  --accent #rrggbb          the client's colour
  --logo FILE               the client's logo: PNG, JPEG or SVG
  --date YYYY-MM-DD         the date printed on it (default: today)
  --time-zone Europe/Berlin the time zone for the days of snapshots (default: this computer's)
  --overwrite               replace existing PDFs; without it, they are kept
  --json                    list the written files as JSON on standard output
  --quiet                   print only errors, on standard error

A report is named ORGANISATION-EDITION-report-DATE.pdf. What cannot be read or written is left out and reported on
standard error; the others are made. Many reports are made in as many threads as there are processors.

${EXIT_CODES}`;

/** `report FILE…`: makes the reports of saved assessments. */
export function run(args: readonly string[]): Promise<number> {
  return runMakeCommand(args, USAGE, readReportArguments(args, dayOf(new Date())));
}
