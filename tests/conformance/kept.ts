import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The aspects of a report that a program can keep, in the order of the table. */
export const REPORT_ASPECTS = ["text", "tags", "data", "bookmarks", "links", "title", "PDF/UA claim"] as const;
export type ReportAspect = (typeof REPORT_ASPECTS)[number];

/** What pdf.js finds in a file, by page where it belongs to pages. */
type PdfContent = {
  readonly pages: readonly { readonly text: string; readonly tags: string; readonly links: number }[];
  /** The attachments, by name. */
  readonly data: ReadonlyMap<string, string>;
  readonly bookmarks: readonly string[];
  readonly title: string;
  readonly claim: boolean;
};

/**
 * Returns the aspects of the originals that are kept in a file made from them; `pages` is how many pages of each
 * original it has.
 */
export async function whatIsKept(
  file: Uint8Array,
  originals: readonly Uint8Array[],
  pages?: number,
): Promise<readonly ReportAspect[]> {
  const there = await find(file);
  const before = await Promise.all(originals.map(find));
  const expected = before.flatMap((each) => each.pages.slice(0, pages));
  const same = (what: (page: PdfContent["pages"][number]) => unknown) =>
    there.pages.length === expected.length &&
    there.pages.every((page, index) => what(page) === what(expected[index] ?? page));
  const kept: Readonly<Record<ReportAspect, boolean>> = {
    text: same(({ text }) => text),
    tags: same(({ tags }) => tags),
    data: before.every(({ data }) => [...data].every(([name, content]) => there.data.get(name) === content)),
    bookmarks: before.every((each) => each.bookmarks.every((title) => there.bookmarks.includes(title))),
    links: same(({ links }) => links),
    title: before.some(({ title }) => title === there.title),
    "PDF/UA claim": there.claim,
  };
  return REPORT_ASPECTS.filter((what) => kept[what]);
}

async function find(bytes: Uint8Array): Promise<PdfContent> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await loading.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const { info, metadata } = await document.getMetadata();
  const attachments: Readonly<Record<string, { filename: string; content: Uint8Array }>> =
    (await document.getAttachments()) ?? {};
  const found = {
    pages: await Promise.all(numbers.map((number) => findOnPage(document, number))),
    data: new Map(
      Object.values(attachments).map(({ filename, content }) => [filename, Buffer.from(content).toString("utf8")]),
    ),
    bookmarks: titlesOf((await document.getOutline()) ?? []),
    title: "Title" in info ? String(info.Title) : "",
    claim: metadata?.get("pdfuaid:part") === "1",
  };
  await loading.destroy();
  return found;
}

/** Returns the tags of each page of a file: roles and alternative texts. */
export async function tagsOfPages(file: Uint8Array): Promise<readonly string[]> {
  return (await find(file)).pages.map(({ tags }) => tags);
}

async function findOnPage(document: PDFDocumentProxy, number: number): Promise<PdfContent["pages"][number]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ("str" in item ? item.str : "")).join("");
  const annotations = await page.getAnnotations();
  return {
    text: text.replace(/\s/g, ""),
    tags: tagsOf(await page.getStructTree()).join(" "),
    links: annotations.length,
  };
}

type Node = NonNullable<Awaited<ReturnType<PDFPageProxy["getStructTree"]>>>;

/** Returns roles with their alternative texts, in reading order; tags for the whole document are skipped. */
function tagsOf(node: Node | null): readonly string[] {
  if (node === null) return [];
  const kids = node.children.flatMap((kid) => ("children" in kid ? tagsOf(kid) : []));
  const own = "alt" in node ? `${node.role} “${node.alt}”` : node.role;
  return ["Root", "Document", "Part"].includes(node.role) ? kids : [own, ...kids];
}

type Outline = readonly { readonly title: string; readonly items: Outline }[];

function titlesOf(outline: Outline): readonly string[] {
  return outline.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}
