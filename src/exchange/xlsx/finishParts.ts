import { strFromU8, strToU8 } from "fflate";
import type { Table } from "#exchange/tables/table.ts";
import { escapeXml } from "#lib/escapeXml.ts";
import { columnLetters } from "./columnLetters.ts";

/** The parts of a package by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Corrects the workbook that exceljs writes: it names Excel as the application, and does not quote sheet names in
 * defined names that need quotes, such as those that begin with a digit.
 * @param names the names of the sheets, in the order of the tables
 */
export function finishParts(parts: Parts, tables: readonly Table[], names: readonly string[]): Parts {
  const defined = tables.map(({ id, columns, rows }, index) => {
    const range = `$A$1:$${columnLetters(columns.length - 1)}$${rows.length + 1}`;
    return `<definedName name="Table_${id}">${escapeXml(`'${names[index]}'!${range}`)}</definedName>`;
  });
  return {
    ...parts,
    ...changed(parts, "docProps/app.xml", "<Application>Microsoft Excel<", "<Application>Tenspan<"),
    ...changed(parts, "xl/workbook.xml", "<definedNames>", `<definedNames>${defined.join("")}`),
  };
}

function changed(parts: Parts, name: string, from: string, to: string): Parts {
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  if (!xml.includes(from)) throw new Error(`${name} is not as exceljs wrote it before: no ${from}`);
  return { [name]: strToU8(xml.replace(from, () => to)) };
}
