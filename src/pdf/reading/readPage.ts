import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { isObject } from "#lib/isObject.ts";
import { sha256 } from "#lib/sha256.ts";
import type { PageContent } from "#verify/pageContent.ts";

/*
 * Reads a page as its drawing steps, without names of fonts and pictures and tag marks, which differ between files that
 * look the same. Outlines replace letters and pixels replace pictures, so that neither can be exchanged unnoticed.
 */

/** The digests of outlines and pixels already read, by their pdf.js names in a document. */
export type Digests = Map<string, string>;

/** Operators that draw nothing. */
const SILENT = new Set<number>([OPS.dependency, OPS.beginMarkedContent, OPS.endMarkedContent]);

/** Reads what a page shows, on the screen or in print. All pages of a document share `digests`. */
export async function readPage(page: PDFPageProxy, digests: Digests): Promise<PageContent> {
  const { fnArray, argsArray } = await page.getOperatorList({ intent: "any" });
  const steps: string[] = [];
  let font = "";
  let text = "";
  for (const [index, step] of fnArray.entries()) {
    const args = listOf(argsArray[index]);
    if (SILENT.has(step) || (step === OPS.beginMarkedContentProps && args[0] !== "OC")) continue;
    if (step === OPS.setFont) {
      font = String(args[0]);
      steps.push(`${step} ${args[1]}`);
    } else if (step === OPS.showText) {
      const glyphs = listOf(args[0]).map((glyph) => readGlyph(glyph, font, page, digests));
      text += glyphs.map(({ letters }) => letters).join("");
      steps.push(`${step} ${glyphs.map(({ shape }) => shape).join(" ")}`);
    } else if (step === OPS.paintImageXObject) steps.push(`${step} ${pixelsOf(page, String(args[0]))}`);
    else steps.push(`${step} ${plain(args)}`);
  }
  const { view, rotate, userUnit } = page;
  return { box: plain([view, rotate, userUnit]), drawing: steps.join("\n"), text, notes: await notesOf(page) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Reads a letter of a text, or a number that moves the next one. */
function readGlyph(glyph: unknown, font: string, page: PDFPageProxy, digests: Digests) {
  if (!isObject(glyph)) return { letters: "", shape: String(glyph) };
  const letters = String(glyph.unicode);
  const name = `${font}_path_${glyph.fontChar}`;
  const outline = digests.get(name) ?? digestOf(sentObject(page.commonObjs, name)?.path);
  digests.set(name, outline);
  return { letters, shape: `${letters}:${glyph.width}:${outline}` };
}

/** Returns the digest of a picture's pixels. */
function pixelsOf(page: PDFPageProxy, name: string): string {
  const image = sentObject(name.startsWith("g_") ? page.commonObjs : page.objs, name);
  return `${image?.width} ${image?.height} ${digestOf(image?.data)}`;
}

/** Returns an object that pdf.js has sent along with a page, by name; null if it is missing. */
function sentObject(objects: PDFPageProxy["objs"], name: string) {
  const value: unknown = objects.has(name) ? objects.get(name) : null;
  return isObject(value) ? value : null;
}

function digestOf(data: unknown): string {
  if (!ArrayBuffer.isView(data)) return "none";
  return sha256(new Uint8Array(data.buffer, data.byteOffset, data.byteLength)).slice(0, 32);
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_, part) => (ArrayBuffer.isView(part) ? Object.values(part) : part));
}

/** Returns comments, fields and links with their type, position, address and text. */
async function notesOf(page: PDFPageProxy): Promise<PageContent["notes"]> {
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: "any" });
  return annotations.filter(isObject).map(({ subtype, rect, url, contentsObj }) => {
    const place = listOf(rect).map((edge) => Math.round(Number(edge)));
    const text = isObject(contentsObj) ? String(contentsObj.str) : "";
    return { id: plain([subtype, place, url, text]), text };
  });
}
