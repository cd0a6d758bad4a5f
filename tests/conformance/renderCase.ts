import { subsetFonts } from "#node/build/subsetFonts.ts";
import { alphabetOf } from "#pdf/fonts/fonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { readCases } from "./cases.ts";

const rendered = new Map<string, Promise<Uint8Array>>();

/** Returns the file of a case, rendered once for all tests. */
export function renderCase(name: string): Promise<Uint8Array> {
  const file = rendered.get(name) ?? render(name);
  rendered.set(name, file);
  return file;
}

async function render(name: string): Promise<Uint8Array> {
  const [found] = await readCases([name]);
  if (found === undefined) throw new Error(`There is no case ${name}`);
  return renderPdf(found.document, await subsetFonts(alphabetOf(found.document)));
}
