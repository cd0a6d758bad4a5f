import { isObject } from "#lib/isObject.ts";
import { sha256 } from "#lib/sha256.ts";
import type { PageContent } from "#verify/pageContent.ts";
import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/*
 * A page as what is drawn on it, step by step, without what differs from file to file though it looks the same: names of
 * fonts and pictures, marks of tags. Letters stand for their outlines and pictures for their pixels, so that neither can
 * be exchanged unseen.
 */

/** The digests of outlines and pixels that were read, by the names that pdf.js gives them in a document. */
export type Digests = Map<string, string>;

/** Steps that draw nothing. */
const SILENT = new Set<number>([OPS.dependency, OPS.beginMarkedContent, OPS.endMarkedContent]);

/** Reads what a page shows, on the screen or in print. `digests` are kept for all pages of a document. */
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

/** A letter of a text, or a number that moves the next one. */
function readGlyph(glyph: unknown, font: string, page: PDFPageProxy, digests: Digests) {
  if (!isObject(glyph)) return { letters: "", shape: String(glyph) };
  const letters = String(glyph.unicode);
  const name = `${font}_path_${glyph.fontChar}`;
  const outline = digests.get(name) ?? digestOf(sentObject(page.commonObjs, name)?.path);
  digests.set(name, outline);
  return { letters, shape: `${letters}:${glyph.width}:${outline}` };
}

/** The digest of a picture's pixels. */
function pixelsOf(page: PDFPageProxy, name: string): string {
  const image = sentObject(name.startsWith("g_") ? page.commonObjs : page.objs, name);
  return `${image?.width} ${image?.height} ${digestOf(image?.data)}`;
}

/** An object that pdf.js has sent beside a page, by its name. */
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

/** Comments, fields and links, by kind, place, address and words. */
async function notesOf(page: PDFPageProxy): Promise<PageContent["notes"]> {
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: "any" });
  return annotations.filter(isObject).map(({ subtype, rect, url, contentsObj }) => {
    const place = listOf(rect).map((edge) => Math.round(Number(edge)));
    const text = isObject(contentsObj) ? String(contentsObj.str) : "";
    return { id: plain([subtype, place, url, text]), text };
  });
}
