import { FORMAT_IDS } from "#exchange/formatIds.ts";
import { dayOf } from "#lib/dayOf.ts";
import { EXIT_CODES } from "./exitCodes.ts";
import { readExportArguments } from "./makeArguments.ts";
import { runMaking } from "./makeFiles.ts";

const USAGE = `Usage: tenspan export FILE… --as FORMAT,… [options]
FILE is a saved assessment (format assessment/1), or several in one file (assessments/1); - is standard input. Writes each
in the formats of other programs, as the Report screen does.

  --as FORMAT,…             one or more of ${FORMAT_IDS.join(", ")};
                            all for every report. csv is a folder of tables and svg a folder of charts, the others are a
                            file each; template is the questionnaire as a workbook to be filled in, with the answers
                            that are there
  --questionnaire FILE      the questionnaire of a FILE that neither holds it nor has one that comes with the product: a
                            folder or one document; may stand several times
  --out DIR                 where they go, made if it is not there; this folder where nothing is chosen;
                            - is standard output, for one file
  --edition board|full      which edition a document has; board where nothing is chosen
  --language en-GB          how dates and numbers are written: en-GB, en-US, en-AU, en-CA, en-IE, en-IN, en-NZ or en-ZA
  --paper a4|letter, --classification TEXT, --prepared-by TEXT, --accent #rrggbb, --logo FILE
                            as for report, where the format has room for it
  --template FILE           a Word template (.docx, .dotx) for docx: its styles, page set-up, headers and footers are used,
                            its text is not; {{title}}, {{organisation}}, {{classification}} and {{date}} in its headers
                            and footers are filled in
  --date YYYY-MM-DD         the date on it; today where nothing is chosen
  --time-zone Europe/Berlin where the moments of snapshots fall on a day; this computer's where nothing is chosen
  --overwrite               replace existing files; without it, they are kept
  --json                    what was made, as JSON on standard output
  --quiet                   only what went wrong, on standard error

A file is called ORGANISATION-EDITION-report-DATE and what its format ends in. Where an assessment has nothing for a
format (a calendar without a date), that is told and no file is made.

${EXIT_CODES}`;

/** `export FILE… --as FORMAT,…`: writes saved assessments in the formats of other programs. */
export function run(args: readonly string[]): Promise<number> {
  return runMaking(args, USAGE, readExportArguments(args, dayOf(new Date())));
}
