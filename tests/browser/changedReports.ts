import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";

/* Changes that people and programs make to reports, made with pdf-lib. Each function returns the changed file. */

/** Returns the streams of the files attached to a document. */
function attachments(document: PDFDocument) {
  return document.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    if (object.dict.get(PDFName.of("Type")) !== PDFName.of("EmbeddedFile")) return [];
    return [{ reference, text: Buffer.from(decodePDFRawStream(object).decode()).toString("utf8") }];
  });
}

/** Returns the report with a change in the attached file that contains `marker`. */
export async function withChangedFile(
  report: Uint8Array,
  marker: string,
  change: (text: string) => string,
): Promise<Buffer> {
  const document = await PDFDocument.load(report);
  const found = attachments(document).find(({ text }) => text.includes(marker));
  if (found === undefined) throw new Error(`Nothing in the report says ${marker}`);
  const dictionary = { Type: "EmbeddedFile", Subtype: "application/json" };
  document.context.assign(found.reference, document.context.flateStream(change(found.text), dictionary));
  return Buffer.from(await document.save());
}

/** Returns one document with the pages of all reports and their attached files. */
export async function joined(first: Uint8Array, ...others: readonly Uint8Array[]): Promise<Buffer> {
  const document = await PDFDocument.load(first);
  for (const [index, other] of others.entries()) {
    const from = await PDFDocument.load(other);
    for (const page of await document.copyPages(from, from.getPageIndices())) document.addPage(page);
    for (const [number, { text }] of attachments(from).entries()) {
      await document.attach(Buffer.from(text), `other-${index}-${number}.json`);
    }
  }
  return Buffer.from(await document.save());
}

/** Returns the report with text stamped on its first page. */
export async function stamped(report: Uint8Array, text: string): Promise<Buffer> {
  const document = await PDFDocument.load(report);
  document.getPage(0).drawText(text, { x: 60, y: 500, size: 40 });
  return Buffer.from(await document.save());
}

/** Returns the report after a page of another document. */
export async function afterMinutes(report: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.load(report);
  document.insertPage(0).drawText("Minutes of the meeting");
  return Buffer.from(await document.save());
}

/** Returns a document with one attached file of these already deflated bytes. */
export async function carrying(name: string, deflated: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  await document.attach(Buffer.from("{}"), name);
  await document.flush();
  const [found] = attachments(document);
  if (found === undefined) throw new Error("Nothing is attached");
  const { context } = document;
  const dictionary = context.obj({ Type: "EmbeddedFile", Filter: "FlateDecode", Length: deflated.length });
  if (dictionary instanceof PDFDict) context.assign(found.reference, PDFRawStream.of(dictionary, deflated));
  return Buffer.from(await document.save());
}
