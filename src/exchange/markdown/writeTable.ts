/** A table whose cells are Markdown of one line each. */
export type MarkdownTable = {
  readonly columns: readonly { readonly header: string; readonly align: "start" | "end" }[];
  readonly rows: readonly (readonly string[])[];
};

/** A table as GitHub and Pandoc read it. */
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
