import type { Attachment } from "#document/document.ts";
import { deflate, toBinary } from "./deflate.ts";
import { addObject, type PdfObjectTable, reference, streamObject } from "./objects.ts";
import { pdfDate, pdfText } from "./pdfText.ts";

/** Characters that must be escaped in a PDF name. */
const ESCAPED_CHARACTERS = /[^A-Za-z0-9.+-]/g;

/**
 * Writes files into the document, each with its relationship to it (PDF/A-3, 6.8), and returns the entries for the
 * catalogue; empty without files. Names are unique, so that readers show every file.
 */
export function writeAttachments(
  table: PdfObjectTable,
  attachments: readonly Attachment[],
  day: string,
): readonly string[] {
  if (attachments.length === 0) return [];
  const named = attachments.map((attachment) => ({ name: attachment.name, number: writeFile(table, attachment, day) }));
  // Readers search the name tree by bisection, so its keys must be sorted.
  const sorted = named.map(({ name, number }) => `${pdfText(name)} ${reference(number)}`).sort();
  return [
    `/Names <</EmbeddedFiles <</Names [${sorted.join(" ")}]>>>>`,
    `/AF [${named.map(({ number }) => reference(number)).join(" ")}]`,
  ];
}

function writeFile(
  table: PdfObjectTable,
  { name, description, mime, text, relationship }: Attachment,
  day: string,
): number {
  const bytes = new TextEncoder().encode(text);
  const type = mime.replace(
    ESCAPED_CHARACTERS,
    (letter) => `#${letter.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
  );
  const parameters = `/Params <</Size ${bytes.length} /ModDate ${pdfDate(day)}>>`;
  const file = addObject(
    table,
    streamObject(`/Type /EmbeddedFile /Subtype /${type} ${parameters} /Filter /FlateDecode`, toBinary(deflate(bytes))),
  );
  const entries = [
    `/Type /Filespec /F ${pdfText(name)} /UF ${pdfText(name)} /Desc ${pdfText(description)}`,
    `/AFRelationship /${relationship} /EF <</F ${reference(file)} /UF ${reference(file)}>>`,
  ];
  return addObject(table, { value: `<<${entries.join(" ")}>>` });
}
