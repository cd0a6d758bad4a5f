import { assets } from "#node/assets/sourceAssets.ts";
import { DONE, EXIT_CODES, MISUSED } from "./exitCodes.ts";
import { print, printError } from "./print.ts";

const USAGE = `Usage: tenspan COMMAND …

  score FILE…                  the numbers of saved assessments
  report FILE…                 their reports as PDF
  compare FILE…                how two to six saved assessments or snapshots differ
  benchmark FILE… --agreed     how the values of several organisations are spread, without naming any
  export FILE… --as FORMAT,…   the same for other programs: documents, tables, calendars, tools of risk and audit
  import SHEET --into FILE     answers from a spreadsheet
  check PATH                   what is wrong with a questionnaire, and what could be better
  seal FILE --out FILE.age     any file, encrypted with a passphrase or for public keys
  open FILE.age --out FILE     the content of an encrypted file

  tenspan COMMAND --help lists its options; tenspan --version prints the version. FILE can be - for standard input.
  Everything happens on this computer: nothing is sent or fetched.

${EXIT_CODES}`;

type Command = { readonly run: (args: readonly string[]) => Promise<number> };

/** Loaded on demand, so that the command starts faster. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  score: () => import("./score.ts"),
  report: () => import("./report.ts"),
  compare: () => import("./compare.ts"),
  benchmark: () => import("./benchmark.ts"),
  export: () => import("./export.ts"),
  import: () => import("./import.ts"),
  check: () => import("./check.ts"),
  seal: () => import("./seal.ts"),
  open: () => import("./open.ts"),
};

/** `tenspan COMMAND …`: runs the command and returns the exit status. */
export async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === "--version" || name === "-v") {
    print(await assets.version());
    return DONE;
  }
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const load = name === "help" ? loadCommand(args[0]) : null;
    if (load !== null) return (await load()).run(["--help"]);
    (name === undefined ? printError : print)(USAGE);
    return name === undefined ? MISUSED : DONE;
  }
  const load = loadCommand(name);
  if (load === null) {
    printError(`There is no command “${name}”.\n\n${USAGE}`);
    return MISUSED;
  }
  return (await load()).run(args);
}

function loadCommand(name = ""): (() => Promise<Command>) | null {
  return Object.hasOwn(COMMANDS, name) ? (COMMANDS[name] ?? null) : null;
}
