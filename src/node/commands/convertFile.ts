import { err, ok, type Result } from "#lib/result.ts";
import { DONE, FAILED, MISUSED } from "./exitCodes.ts";
import { formatProblem } from "./formatProblem.ts";
import { type OptionNames, type Options, parseOptions } from "./parseOptions.ts";
import { print, printError } from "./print.ts";
import { readInput, STANDARD } from "./readInput.ts";
import { errorOfExisting, writeOut } from "./writeOut.ts";

/** A command that converts one file into another. Errors are sentences. */
type Conversion = {
  readonly usage: string;
  /** Options besides `--out` and `--overwrite`. */
  readonly names: Pick<OptionNames, "texts" | "lists">;
  /** Returns the error of the options as a sentence, or null. */
  readonly check: (options: Options) => string | null;
  readonly convert: (
    content: Uint8Array<ArrayBuffer>,
    options: Options,
  ) => Promise<Result<Uint8Array | string, string>>;
};

/** Runs a command `… FILE --out FILE` and returns the exit status. Existing files are kept without `--overwrite`. */
export async function convertFile(args: readonly string[], conversion: Conversion): Promise<number> {
  const { usage, convert } = conversion;
  if (args.includes("--help")) {
    print(usage);
    return DONE;
  }
  const request = readArguments(args, conversion);
  if (!request.ok) {
    printError(`${request.error}\n\n${usage.split("\n", 1)[0]}   (--help lists all options)`);
    return MISUSED;
  }
  const { file, out, options } = request.value;
  const existing = errorOfExisting(out, options.flag("overwrite"));
  if (existing !== null) {
    printError(existing);
    return FAILED;
  }
  const content = await readInput(file);
  const converted = content.ok ? await convert(new Uint8Array(content.value), options) : content;
  if (!converted.ok) {
    printError(typeof converted.error === "string" ? `${file}: ${converted.error}` : formatProblem(converted.error));
    return FAILED;
  }
  const written = await writeOut(out, converted.value, options.flag("overwrite"));
  if (!written.ok) printError(written.error);
  return written.ok ? DONE : FAILED;
}

type ConversionRequest = { readonly file: string; readonly out: string; readonly options: Options };

function readArguments(args: readonly string[], { names, check }: Conversion): Result<ConversionRequest, string> {
  const parsed = parseOptions(args, { ...names, texts: [...names.texts, "out"], flags: ["overwrite"] });
  if (!parsed.ok) return parsed;
  const { files, text } = parsed.value;
  const [file, ...more] = files;
  const out = text("out");
  if (file === undefined || more.length > 0) return err(`Name one FILE, or ${STANDARD} for standard input.`);
  if (out === undefined) return err(`Name the file to be written with --out, or ${STANDARD} for standard output.`);
  const wrong = check(parsed.value);
  return wrong === null ? ok({ file, out, options: parsed.value }) : err(wrong);
}
