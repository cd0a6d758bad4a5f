import { Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Document as ReportDocument } from "#document/document.ts";
import { checkTemplate } from "#exchange/word/checkTemplate.ts";
import { readTemplate } from "#exchange/word/readTemplate.ts";
import { writeOnTemplate } from "#exchange/word/writeOnTemplate.ts";
import { packageFaults, readParts } from "../readPackage.ts";
import { withDeclaredSize } from "../withDeclaredSize.ts";

const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

/** A template as a client would have it: a header with a picture and places, a footer, headings of its own, a wide page. */
async function aTemplate(): Promise<Uint8Array> {
  const picture = new ImageRun({ type: "png", data: PIXEL, transformation: { width: 9, height: 9 } });
  const header = new Header({
    children: [
      new Paragraph({ children: [picture, new TextRun("Client AG, {{title}}, {{ classification }}, {{date}}")] }),
    ],
  });
  const footer = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: ["Seite ", PageNumber.CURRENT] })] })],
  });
  const page = { size: { width: 15_000, height: 12_000 }, margin: { left: 2000, right: 1000 } };
  const word = new Document({
    styles: { default: { heading1: { run: { font: "Client Sans", color: "AA0000", size: 60 } } } },
    sections: [
      {
        headers: { default: header },
        footers: { default: footer },
        children: [
          new Paragraph("Old text of the client, which nobody else should read"),
          new Paragraph({ children: [picture] }),
        ],
      },
      { properties: { page, column: { count: 2, space: 700 } }, children: [new Paragraph("Second section")] },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}

/** The same with the style ids of a German Word, as a .dotx file. */
async function aGermanTemplate(): Promise<Uint8Array> {
  const parts = readParts(await aTemplate());
  const rewritten = [...parts].map(([name, xml]) => [
    name,
    xml.replaceAll('"Heading1"', '"berschrift1"').replaceAll("document.main+xml", "template.main+xml"),
  ]);
  const binary = Object.entries(unzipSync(await aTemplate())).filter(([name]) => name.endsWith(".png"));
  return zipSync({
    ...Object.fromEntries(rewritten.map(([name = "", xml = ""]) => [name, strToU8(xml)])),
    ...Object.fromEntries(binary),
  });
}

const REPORT: ReportDocument = {
  meta: { title: "A & B", subject: "S", author: "Ada", language: "en-NZ", date: "2026-11-29", fingerprint: "" },
  running: { left: "Acme", right: "", marking: "TLP:RED", footer: "Foot", page: "Page {page} of {pages}" },
  paper: "a4",
  brand: { accent: null, logo: null },
  attachments: [],
  shorter: null,
  blocks: [
    { kind: "heading", level: 1, runs: [{ text: "Title" }] },
    { kind: "contents" },
    { kind: "paragraph", style: "lead", runs: [{ text: "The lead" }] },
    { kind: "list", marker: "number", items: [[{ text: "first" }], [{ text: "second" }]] },
    { kind: "list", marker: "bullet", items: [[{ text: "dot" }]] },
  ],
};

async function written(template: Uint8Array, report = REPORT) {
  const read = readTemplate(template);
  if (!read.ok) throw new Error(read.error);
  const made = await writeOnTemplate(report, read.value);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

describe.each([
  { name: "a template", make: aTemplate, heading: "Heading1" },
  { name: "a German template", make: aGermanTemplate, heading: "berschrift1" },
])("a report in $name", ({ make, heading }) => {
  it("is a complete Word document without the template's text", async () => {
    const parts = readParts(await written(await make()));
    expect(packageFaults(parts)).toEqual([]);
    expect(parts.get("[Content_Types].xml")).toContain("document.main+xml");
    expect([...parts.values()].join("")).not.toMatch(/Old text|Second section|tenspan\.report/);
  });

  it("has the template's headings, page, headers and footers", async () => {
    const parts = readParts(await written(await make()));
    const body = parts.get("word/document.xml") ?? "";
    expect(body).toMatch(new RegExp(`<w:pStyle w:val="${heading}"/>.*?Title<`));
    expect(parts.get("word/styles.xml")).toContain("Client Sans");
    expect(body).toMatch(/<w:pgSz\b[^>]*w:w="15000"/);
    expect(body).not.toContain("<w:cols");
    expect(body.match(/<w:(?:header|footer)Reference/g)).toHaveLength(2);
    const running = [...parts].filter(([name]) => /word\/(?:header|footer)/.test(name)).map(([, xml]) => xml);
    expect(running.join("").replace(/<[^>]*>/g, "")).toContain("Client AG, A &amp; B, TLP:RED, 29 November 2026");
    expect(running.join("")).toContain("Seite ");
    expect([...parts.keys()].filter((name) => name.startsWith("word/media/"))).toHaveLength(1);
  });

  it("has the report's styles where the template has none, each once", async () => {
    const styles = readParts(await written(await make())).get("word/styles.xml") ?? "";
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toContain("Lead");
    expect(new Set(ids).size).toBe(ids.length);
    // Word has this one in any case.
    const known = [...ids, "DefaultParagraphFont"];
    for (const [, id] of styles.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]*)"/g)) expect(known).toContain(id);
  });

  it("has the same bytes when made again", async () => {
    const template = await make();
    expect(await written(template)).toEqual(await written(template));
  });
});

it("says the classification in the text if the template has no place for it", async () => {
  const parts = readParts(await aTemplate());
  const plain = Object.fromEntries(
    [...parts].map(([name, xml]) => [name, strToU8(xml.replaceAll("{{ classification }}", ""))]),
  );
  const media = Object.fromEntries(
    Object.entries(unzipSync(await aTemplate())).filter(([name]) => name.endsWith(".png")),
  );
  const bodyOf = async (template: Uint8Array) => readParts(await written(template)).get("word/document.xml");
  expect(await bodyOf(zipSync({ ...plain, ...media }))).toContain("TLP:RED");
  expect(await bodyOf(await aTemplate())).not.toContain("TLP:RED");
});

describe("a file that is no usable template is refused", () => {
  const changed = async (change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>) =>
    zipSync(change(unzipSync(await aTemplate())));
  it.each([
    {
      name: "with macros",
      make: () => changed((parts) => ({ ...parts, "word/vbaProject.bin": new Uint8Array(9) })),
      error: "templateMacros",
    },
    {
      name: "an old file, or one with a password",
      make: async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      error: "templateOldFormat",
    },
    { name: "a text", make: async () => strToU8("Dear client"), error: "templateNotWord" },
    { name: "empty", make: async () => new Uint8Array(), error: "templateEmpty" },
    { name: "another archive", make: async () => zipSync({ "a.txt": strToU8("a") }), error: "templateNotWord" },
    { name: "cut off", make: async () => (await aTemplate()).slice(0, 3000), error: "templateDamaged" },
    {
      name: "without its document",
      make: () => changed(({ "word/document.xml": _, ...rest }) => rest),
      error: "templateDamaged",
    },
    {
      name: "with a cut document",
      make: () =>
        changed((parts) => ({
          ...parts,
          "word/document.xml": (parts["word/document.xml"] ?? new Uint8Array()).slice(0, -20),
        })),
      error: "templateDamaged",
    },
    { name: "too large", make: async () => new Uint8Array(20_000_001), error: "templateTooLarge" },
    {
      name: "too large when unpacked",
      make: async () =>
        withDeclaredSize(
          await changed((parts) => ({ ...parts, "word/media/film.avi": PIXEL })),
          "word/media/film.avi",
          100_000_001,
        ),
      error: "templateTooLarge",
    },
    {
      name: "with too much XML",
      make: async () => withDeclaredSize(await aTemplate(), "word/styles.xml", 20_000_001),
      error: "templateTooLarge",
    },
  ])("$name", async ({ make, error }) => {
    expect(readTemplate(await make())).toEqual({ ok: false, error });
  });
});

describe("a hostile template", () => {
  const changed = async (name: string, change: (xml: string) => string) => {
    const parts = unzipSync(await aTemplate());
    return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
  };

  it("leads nowhere outside, and keeps nobody from editing", async () => {
    const settings = [
      '<w:attachedTemplate r:id="rId9"/>',
      '<w:documentProtection w:edit="readOnly"/>',
      '<w:writeProtection w:recommended="1"/>',
      "<w:trackRevisions/>",
      '<w:mailMerge><w:dataSource r:id="rId9"/></w:mailMerge>',
    ];
    const made = readTemplate(
      await changed("word/settings.xml", (xml) => xml.replace(/(?=<\/[^<>]*>\s*$)/, settings.join(""))),
    );
    if (!made.ok) throw new Error(made.error);
    const kept = strFromU8(made.value.parts["word/settings.xml"] ?? new Uint8Array());
    expect(kept).toContain("</w:settings>");
    expect(kept).not.toMatch(/attachedTemplate|Protection|trackRevisions|mailMerge|dataSource/);
  });

  it("with invalid XML in a part that is kept is refused when it is chosen", async () => {
    const broken = await changed("word/styles.xml", (xml) => xml.replace("</w:styles>", "</w:r></w:styles>"));
    expect(await checkTemplate(broken)).toEqual({ ok: false, error: "templateDamaged" });
    expect(await checkTemplate(await aTemplate())).toMatchObject({ ok: true });
  });

  // Time that grows with the square of the length would take hours.
  it.each([
    { part: "word/document.xml", flood: "<w:sectPr>" },
    { part: "word/document.xml", flood: "<w:sectPr " },
    { part: "word/document.xml", flood: "<w:sectPrChange>" },
    { part: "word/document.xml", flood: "<w:sectPr><w:headerReference " },
    { part: "word/settings.xml", flood: "<w:mailMerge>" },
    { part: "word/settings.xml", flood: "<w:attachedTemplate " },
    { part: "word/_rels/document.xml.rels", flood: "<Relationship " },
    { part: "[Content_Types].xml", flood: "<Override " },
  ])("with $flood a hundred thousand times is read or refused at once", async ({ part, flood }) => {
    const flooded = await changed(part, (xml) => xml.replace(/(?=<\/[^<>]*>\s*$)/, flood.repeat(100_000)));
    expect(typeof readTemplate(flooded).ok).toBe("boolean");
  });
});
