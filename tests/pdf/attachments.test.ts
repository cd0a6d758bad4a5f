import { beforeAll, describe, expect, it } from "vitest";
import type { Attachment, Document } from "#document/document.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import type { Fonts } from "#pdf/fonts/fonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { get, list, openPdf, resolve, text } from "./openPdf.ts";
import { elementsOf, readStructure } from "./readStructure.ts";
import { aDocument } from "./sampleDocument.ts";

let fonts: Fonts;
beforeAll(async () => {
  fonts = await subsetFonts("wide");
});

const open = (rest: Partial<Document>) => openPdf(renderPdf(aDocument([], rest), fonts));

const attachment: Attachment = {
  name: "assessment.tenspan.json",
  description: "What the report was made from",
  mime: "application/json",
  text: '{"name":"Łódź"}\n',
  relationship: "Source",
};

describe("attachments", () => {
  it("are listed in the name tree and in /AF, with type, size, relationship and content", () => {
    const pdf = open({
      attachments: [attachment, { ...attachment, name: "a.json", text: "{}", relationship: "Data" }],
    });
    const names = list(get(get(get(pdf.catalogue, "/Names"), "/EmbeddedFiles"), "/Names"));
    expect(names.filter((_, index) => index % 2 === 0).map(text)).toEqual(["a.json", "assessment.tenspan.json"]);
    const [first] = list(get(pdf.catalogue, "/AF"));
    const file = resolve(pdf.objects, first ?? null);
    expect(text(get(file, "/UF"))).toBe("assessment.tenspan.json");
    expect(get(file, "/AFRelationship")).toBe("/Source");
    const reference = get(get(file, "/EF"), "/F");
    const stream = reference !== null && typeof reference === "object" && "ref" in reference ? reference.ref : 0;
    const entry = pdf.objects.get(stream);
    expect(get(entry?.value, "/Subtype")).toBe("/application#2Fjson");
    expect(get(get(entry?.value, "/Params"), "/Size")).toBe(Buffer.byteLength(attachment.text));
    expect(Buffer.from(entry?.stream ?? "", "latin1").toString("utf8")).toBe(attachment.text);
  });

  it("leave no trace if there are none", () => {
    const { catalogue } = open({});
    expect([get(catalogue, "/AF"), get(catalogue, "/Names")]).toEqual([null, null]);
  });
});

describe("paper and brand", () => {
  it.each([
    ["a4", [595.28, 841.89]],
    ["letter", [612, 792]],
  ] as const)("%s pages have their size", (paper, size) => {
    const pdf = open({ paper });
    const [page] = list(get(resolve(pdf.objects, get(pdf.catalogue, "/Pages")), "/Kids"));
    const box = list(get(resolve(pdf.objects, page ?? null), "/MediaBox"));
    expect(box.slice(2).map(Number)).toEqual([expect.closeTo(size[0]), expect.closeTo(size[1])]);
  });

  it("omits a logo that cannot be drawn, and makes the report", () => {
    const image = { kind: "png", width: 1, height: 1, data: "bm8gcGljdHVyZQ==" } as const;
    const brand = { accent: null, logo: { image, alt: "Acme" } };
    const { root } = readStructure(openPdf(renderPdf(aDocument([], { brand }), fonts)));
    expect(elementsOf(root).map(({ type }) => type)).not.toContain("Figure");
  });

  it("embeds a JPEG unchanged", () => {
    const frame = [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 10, 0, 40, 3, 0, 0, 0, 0xff, 0xd9];
    const image = { kind: "jpeg", width: 40, height: 10, data: Buffer.from(frame).toString("base64") } as const;
    const pdf = openPdf(renderPdf(aDocument([], { brand: { accent: null, logo: { image, alt: "Acme" } } }), fonts));
    const [picture] = [...pdf.objects.values()].filter(({ value }) => get(value, "/Filter") === "/DCTDecode");
    expect(picture?.stream).toBe(String.fromCharCode(...frame));
    expect([get(picture?.value, "/Width"), get(picture?.value, "/Height")]).toEqual([40, 10]);
  });

  it("stores a bitmap logo once and draws it on every page", () => {
    // One red pixel.
    const data = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
    const image = { kind: "png", width: 1, height: 1, data } as const;
    const pdf = openPdf(
      renderPdf(
        aDocument([{ kind: "paragraph", style: "body", runs: [{ text: "line\n".repeat(80) }] }], {
          brand: { accent: "#ffee00", logo: { image, alt: "Acme" } },
        }),
        fonts,
      ),
    );
    const { root } = readStructure(pdf);
    expect(root.kids[0]).toMatchObject({ type: "Figure", alt: "Acme" });
    const images = [...pdf.objects.values()].filter(
      ({ value }) => get(value, "/Subtype") === "/Image" && get(value, "/ColorSpace") !== "/DeviceGray",
    );
    expect(images).toHaveLength(1);
  });
});
