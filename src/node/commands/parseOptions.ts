import { type ParseArgsConfig, parseArgs } from "node:util";
import { err, ok, type Result } from "#lib/result.ts";

/** The options of a command: with a value, once or (`lists`) repeatedly, or without. */
export type OptionNames = {
  readonly texts: readonly string[];
  readonly lists?: readonly string[];
  readonly flags: readonly string[];
};

/** The parsed arguments. */
export type Options = {
  readonly files: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
};

/**
 * Parses the arguments, or returns an error message for an unknown option or a missing value. `-` is a file: standard
 * input.
 */
export function parseOptions(
  args: readonly string[],
  { texts, lists = [], flags }: OptionNames,
): Result<Options, string> {
  const options: ParseArgsConfig["options"] = Object.fromEntries([
    ...texts.map((name) => [name, { type: "string" }] as const),
    ...lists.map((name) => [name, { type: "string", multiple: true }] as const),
    ...flags.map((name) => [name, { type: "boolean" }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = new Map<string, unknown>(Object.entries(values));
    return ok({
      files: positionals,
      text: (name) => {
        const value = given.get(name);
        return typeof value === "string" ? value : undefined;
      },
      list: (name) => {
        const value = given.get(name);
        return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
      },
      flag: (name) => given.get(name) === true,
    });
  } catch (error) {
    // Keeps only the first sentence of Node's message, which names the option; the rest is for programmers.
    return err(error instanceof Error ? `${error.message.split(/\. |\n/)[0]?.replace(/\.$/, "")}.` : String(error));
  }
}
