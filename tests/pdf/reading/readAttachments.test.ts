import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import type { Attachment } from "#document/document.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { aDocument } from "../sampleDocument.ts";
import { carriedIn } from "./carriedIn.ts";

const fonts = await subsetFonts("latin");

function attachment(name: string, text: string): Attachment {
  return { name, description: name, mime: "application/json", text, relationship: "Data" };
}

/** Returns a file of another program with these attachments. */
async function foreign(files: readonly (readonly [name: string, content: string | Uint8Array])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  for (const [name, content] of files) await document.attach(Buffer.from(content), name);
  return document.save();
}

describe("the attachments of a PDF", () => {
  it("are its JSON files, sorted by name", async () => {
    const file = renderPdf(
      aDocument([], { attachments: [attachment("b.json", '{"b":1}'), attachment("a.json", "[]")] }),
      fonts,
    );
    expect(await carriedIn(file)).toEqual({ texts: ["[]", '{"b":1}'], harmed: false, ours: true });
  });

  it.each([
    { name: "nothing", files: [], carried: { texts: [], harmed: false } },
    {
      name: "other files",
      files: [
        ["a.xml", "<a/>"],
        ["b.csv", "1"],
      ],
      carried: { texts: [], harmed: false },
    },
    { name: "a .json file with invalid JSON", files: [["a.json", "{"]], carried: { texts: [], harmed: true } },
    {
      name: "a file that is not text",
      files: [["a.json", Uint8Array.of(0xff, 0xfe)]],
      carried: { texts: [], harmed: true },
    },
    {
      name: "a file next to a broken one",
      files: [
        ["a.json", "1"],
        ["b.json", "{"],
      ],
      carried: { texts: ["1"], harmed: true },
    },
  ] as const)("of another program: $name", async ({ files, carried }) => {
    expect(await carriedIn(await foreign(files))).toEqual({ ...carried, ours: false });
  });

  it("identify a report without its data as a report", async () => {
    expect(await carriedIn(renderPdf(aDocument([]), fonts))).toEqual({ texts: [], harmed: false, ours: true });
  });
});
