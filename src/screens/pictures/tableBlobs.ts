import type { CopiedTable } from "#exchange/tables/copiedTable.ts";

/** Returns a table as a TSV file; with a byte order mark, without which Excel assumes a Windows encoding. */
export function tsvBlob(tsv: string): Blob {
  return new Blob([`\ufeff${tsv}\r\n`], { type: "text/tab-separated-values" });
}

/** Returns a table for the clipboard, in both of its forms. */
export function tableBlobs(table: Promise<CopiedTable>): Readonly<Record<string, Promise<Blob>>> {
  return {
    "text/plain": table.then(({ tsv }) => new Blob([tsv], { type: "text/plain" })),
    "text/html": table.then(({ html }) => new Blob([html], { type: "text/html" })),
  };
}
