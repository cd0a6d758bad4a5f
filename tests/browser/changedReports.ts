import { PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from "pdf-lib";

/*
 * What people and programs do to reports, done with pdf-lib: each gives the file that comes out.
 */

/** The streams of the files that a document carries. */
function attachments(document: PDFDocument) {
  return document.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    if (object.dict.get(PDFName.of("Type")) !== PDFName.of("EmbeddedFile")) return [];
    return [{ reference, text: Buffer.from(decodePDFRawStream(object).decode()).toString("utf8") }];
  });
}

/** The report with one of its files changed: the one in which `marker` stands. */
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

/** Pages of reports one after the other, with the files of all. */
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

/** The report with something on its first page. */
export async function stamped(report: Uint8Array, text: string): Promise<Buffer> {
  const document = await PDFDocument.load(report);
  document.getPage(0).drawText(text, { x: 60, y: 500, size: 40 });
  return Buffer.from(await document.save());
}

/** The report after a page of another document. */
export async function afterMinutes(report: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.load(report);
  document.insertPage(0).drawText("Minutes of the meeting");
  return Buffer.from(await document.save());
}

/** A document that carries one file with these bytes, compressed already. */
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
