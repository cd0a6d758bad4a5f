/** Where in a JSON document something stands: `["areas", 3, "title"]`. */
export type Path = readonly (string | number)[];

/**
 * One thing that is wrong with foreign data. `code` picks the sentence (`problem.<code>` in the message
 * catalogue), `values` fill it in.
 */
export type Problem<Code extends string = string> = {
  readonly path: Path;
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
};

/** A path as people write it: `areas[3].title`. Empty for the document itself. */
export function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
