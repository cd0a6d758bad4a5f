import { escapeXml } from "#lib/escapeXml.ts";
import { isFormula } from "./isFormula.ts";
import type { Table, TableCell } from "./table.ts";

/** A table for the clipboard: as tabs and lines, and as HTML, of which a program takes what it can. */
export type CopiedTable = { readonly tsv: string; readonly html: string };

/** The table as it is pasted; numbers as the region writes them. A text that could run as a formula gets an apostrophe. */
export function copiedTable({ title, columns, rows }: Table, decimal: "." | ","): CopiedTable {
  const texts = rows.map((row) => row.map((cell) => cellText(cell, decimal)));
  const lines = [columns, ...texts].map((cells) => cells.map((text) => text.replace(/\s+/g, " ")).join("\t"));
  const body = texts.map((cells) => `<tr>${cells.map((text) => `<td>${inHtml(text)}</td>`).join("")}</tr>`).join("");
  const head = columns.map((name) => `<th>${inHtml(name)}</th>`).join("");
  const html = `<table><caption>${inHtml(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  return { tsv: lines.join("\r\n"), html };
}

function cellText(cell: TableCell, decimal: "." | ","): string {
  switch (cell.kind) {
    case "text":
      return isFormula(cell.text) ? `'${cell.text}` : cell.text;
    case "number":
    case "share":
      return String(cell.number).replace(".", decimal);
    case "day":
      return cell.day;
    case "empty":
      return "";
  }
}

function inHtml(text: string): string {
  return escapeXml(text).replace(/\r\n?|\n/g, "<br>");
}
