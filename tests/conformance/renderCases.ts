import { subsetFonts } from "#node/build/subsetFonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { readCases } from "./cases.ts";

/** Returns every case as a file. */
export async function renderCases(): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const fonts = await subsetFonts("wide");
  return (await readCases()).map(({ name, document }) => ({ name, bytes: renderPdf(document, fonts) }));
}
