import { Paragraph, PatchType, patchDocument, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Document } from "#document/document.ts";
import { datedPackage } from "#exchange/datedPackage.ts";
import { legalXml } from "#lib/escapeXml.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { mergeStyles, withIds } from "./mergeStyles.ts";
import { renumberIds } from "./renumberIds.ts";
import { partText } from "./templateParts.ts";
import { NUMBERING, wordBlocks } from "./wordBlocks.ts";
import { STYLE } from "./wordStyles.ts";
import { PLACE, type TemplateError, type WordTemplate } from "./wordTemplate.ts";
import { writeWord } from "./writeWord.ts";

const STYLES = "word/styles.xml";
const MAIN = "word/document.xml";

/**
 * Writes the document as a Word file in a client's template: with the template's styles, theme, page set-up, headers
 * and footers. Headers and footers can have the placeholders {{title}}, {{organisation}}, {{classification}} and
 * {{date}}; a classification without its placeholder comes first in the text. The same document and template give the
 * same bytes. Fails for a template whose XML is damaged.
 */
export async function writeOnTemplate(
  document: Document,
  { parts, width }: WordTemplate,
): Promise<Result<Uint8Array<ArrayBuffer>, TemplateError>> {
  const { meta, running } = document;
  const own = unzipSync(await writeWord({ ...document, blocks: [] }));
  const styles = mergeStyles(partText(parts, STYLES), partText(own, STYLES), meta.language);
  const data = zipSync({ ...parts, [STYLES]: strToU8(styles.xml) }, { level: 0 });
  const texts = {
    title: meta.title,
    organisation: running.left,
    classification: running.marking,
    date: new Intl.DateTimeFormat(meta.language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(meta.date)),
  };
  const inText = (text: string) => ({ type: PatchType.PARAGRAPH, children: [new TextRun(legalXml(text))] }) as const;
  const children = [...markingOf(running.marking, parts), ...wordBlocks(document.blocks, width)];
  const patched = await patchTemplate({
    outputType: "uint8array",
    data,
    numbering: NUMBERING,
    trimPlaceholders: true,
    patches: {
      [PLACE]: { type: PatchType.DOCUMENT, children },
      ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, inText(text)])),
    },
    properties: {
      title: legalXml(meta.title),
      subject: legalXml(meta.subject),
      creator: legalXml(meta.author),
      lastModifiedBy: legalXml(meta.author),
    },
  });
  if (patched === null) return err("templateDamaged");
  const made = unzipSync(patched);
  const main = strToU8(withIds(strFromU8(made[MAIN] ?? new Uint8Array()), styles.ids));
  const named = zipSync({ ...made, [MAIN]: main }, { level: 0 });
  return ok(datedPackage(renumberIds(named), meta.date.slice(0, 10)));
}

/** Returns the patched file; null for a template with invalid XML, for which the library throws. */
async function patchTemplate(options: Parameters<typeof patchDocument<"uint8array">>[0]): Promise<Uint8Array | null> {
  try {
    return await patchDocument(options);
  } catch {
    return null;
  }
}

/** Returns the classification as a paragraph, if the headers and footers have no place for it. */
function markingOf(marking: string, parts: WordTemplate["parts"]): readonly Paragraph[] {
  const hasPlace = Object.keys(parts).some((name) => {
    const text = /^word\/(?:header|footer)/.test(name) ? partText(parts, name).replace(/<[^<>]*>/g, "") : "";
    return /\{\{\s*classification\s*\}\}/.test(text);
  });
  if (marking === "" || hasPlace) return [];
  return [new Paragraph({ style: STYLE.small, children: [new TextRun({ text: legalXml(marking), bold: true })] })];
}
