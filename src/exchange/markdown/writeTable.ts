/** A table whose cells are one-line Markdown. */
export type MarkdownTable = {
  readonly columns: readonly { readonly header: string; readonly align: "start" | "end" }[];
  readonly rows: readonly (readonly string[])[];
};

/** Writes a table in the syntax of GitHub and Pandoc. */
export function writeTable({ columns, rows }: MarkdownTable): string {
  return [
    writeRow(columns.map(({ header }) => header)),
    writeRow(columns.map(({ align }) => (align === "end" ? "--:" : "---"))),
    ...rows.map(writeRow),
  ].join("\n");
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
