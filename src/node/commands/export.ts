import { FORMAT_IDS } from "#exchange/formatIds.ts";
import { dayOf } from "#lib/dayOf.ts";
import { EXIT_CODES } from "./exitCodes.ts";
import { readExportArguments } from "./makeArguments.ts";
import { runMakeCommand } from "./makeFiles.ts";

const USAGE = `Usage: tenspan export FILE… --as FORMAT,… [options]
FILE is a saved assessment (format assessment/1), or several in one file (assessments/1); - is standard input. Writes each
in the formats of other programs, as the Report screen does.

  --as FORMAT,…             one or more of ${FORMAT_IDS.join(", ")};
                            all for every report. csv is a folder of tables and svg a folder of charts, the others are one
                            file each; template is the questionnaire as a workbook to fill in, with the present answers
  --questionnaire FILE      the questionnaire of a FILE that does not contain it, if it is not built in: a folder or one
                            document; can be repeated
  --out DIR                 the folder to write to, created if missing (default: this folder); for one file also its
                            name, such as report.docx, and - for standard output
  --edition board|full      the edition of documents (default: board)
  --language en-GB          the format of dates and numbers: en-GB, en-US, en-AU, en-CA, en-IE, en-IN, en-NZ or en-ZA
  --paper a4|letter, --classification TEXT, --prepared-by TEXT, --accent #rrggbb, --logo FILE
                            as for report, if the format supports it
  --template FILE           a Word template (.docx, .dotx) for docx: its styles, page set-up, headers and footers are used,
                            its text is not; {{title}}, {{organisation}}, {{classification}} and {{date}} in its headers
                            and footers are filled in
  --date YYYY-MM-DD         the date printed on it (default: today)
  --time-zone Europe/Berlin the time zone for the days of snapshots (default: this computer's)
  --overwrite               replace existing files; without it, they are kept
  --json                    list the written files as JSON on standard output
  --quiet                   print only errors, on standard error

A file is named ORGANISATION-EDITION-report-DATE, with the extension of its format. If an assessment has nothing for a
format (a calendar without a date), that is reported and no file is made.

${EXIT_CODES}`;

/** `export FILE… --as FORMAT,…`: writes saved assessments in the formats of other programs. */
export function run(args: readonly string[]): Promise<number> {
  return runMakeCommand(args, USAGE, readExportArguments(args, dayOf(new Date())));
}
