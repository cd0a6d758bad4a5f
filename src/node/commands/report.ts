import { dayOf } from "#lib/dayOf.ts";
import { EXIT_CODES } from "./exitCodes.ts";
import { readReportArguments } from "./makeArguments.ts";
import { runMaking } from "./makeFiles.ts";

const USAGE = `Usage: tenspan report FILE… [options]
FILE is a saved assessment (format assessment/1), or several in one file (assessments/1); - is standard input. Makes the report of each as a
PDF, byte for byte the one that the Report screen gives for the same choices, but for letters that its own faces lack
(Chinese, Arabic, Thai, emoji): the screen paints them with the fonts of its device. Here an empty box stands for each,
which is told.

  --edition board|full      what it says; board where nothing is chosen
  --questionnaire FILE      the questionnaire of a FILE that neither holds it nor has one that comes with the product: a
                            folder or one document; may stand several times
  --out DIR                 where the PDFs go, made if it is not there; this folder where nothing is chosen;
                            - is standard output, for one report
  --paper a4|letter         the paper that is usual where --language is spoken, where nothing is chosen
  --language en-GB          how dates and numbers are written: en-GB, en-US, en-AU, en-CA, en-IE, en-IN, en-NZ or en-ZA
  --classification TEXT     the marking on every page, such as TLP:AMBER
  --prepared-by TEXT        who made it
  --carry everything|answers|nothing
                            what travels inside: the whole assessment, its answers without notes, links and owners, or
                            nothing; answers in the board edition, everything in the full one where nothing is chosen
  --since SNAPSHOT          the snapshot that it compares with, by its label or id; the one that was chosen in the
                            assessment, else the last earlier one where nothing is chosen
  --accent #rrggbb          the client's colour
  --logo FILE               the client's logo: PNG, JPEG or SVG
  --date YYYY-MM-DD         the date on it; today where nothing is chosen
  --time-zone Europe/Berlin where the moments of snapshots fall on a day; this computer's where nothing is chosen
  --overwrite               replace existing PDFs; without it, they are kept
  --json                    what was made, as JSON on standard output
  --quiet                   only what went wrong, on standard error

A report is called ORGANISATION-EDITION-report-DATE.pdf. What cannot be read or written is told on standard error and
left out, the others are made. Many reports are made in as many threads as there are processors.

${EXIT_CODES}`;

/** `report FILE…`: makes the reports of saved assessments. */
export function run(args: readonly string[]): Promise<number> {
  return runMaking(args, USAGE, readReportArguments(args, dayOf(new Date())));
}
