import { type ParseArgsConfig, parseArgs } from "node:util";
import { err, ok, type Result } from "#lib/result.ts";

/** The options that a command knows: with a text after them, once or (`lists`) several times, or without. */
export type OptionNames = {
  readonly texts: readonly string[];
  readonly lists?: readonly string[];
  readonly flags: readonly string[];
};

/** What was given. */
export type Options = {
  readonly files: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
};

/** Reads the arguments, or says which one is not known or lacks its text. `-` is a file: the standard input. */
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
    // Node's sentence names the option; what follows it is about writing programs.
    return err(error instanceof Error ? `${error.message.split(/\. |\n/)[0]?.replace(/\.$/, "")}.` : String(error));
  }
}
