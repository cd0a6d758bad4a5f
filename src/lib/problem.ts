/** The position of a value in a JSON document: `["areas", 3, "title"]`. */
export type Path = readonly (string | number)[];

/**
 * One error in data from outside. `code` selects the sentence (`problem.<code>` in the message catalogue), `values`
 * fill it in.
 */
export type Problem<Code extends string = string> = {
  readonly path: Path;
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
};

/** Formats a path for people: `areas[3].title`. Empty for the document itself. */
export function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
