import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import { exportTemplate } from "#exchange/answers/exportTemplate.ts";
import type { ExportInput, ExportResult } from "#exchange/exportFile.ts";
import { exportSlides } from "#exchange/slides/exportSlides.ts";
import { exportWord } from "#exchange/word/exportWord.ts";
import { exportXlsx } from "#exchange/xlsx/exportXlsx.ts";
import { readFuzzSubject } from "../fuzz/fuzzSubject.ts";

/* Files for other programs, of an assessment whose every text would like to run: nothing in them runs or loads anything. */

const { assessment, input } = await readFuzzSubject();
const TEXTS = [
  "=1+1",
  "@SUM(1)",
  "+cmd|' /C calc'!A0",
  '=HYPERLINK("http://a.example","x")',
  "javascript:alert(1)",
  '</w:t></w:r><w:r><w:instrText>DDEAUTO c "calc"</w:instrText>',
  "{{title}}",
  "<script>alert(1)</script>",
  "file:///etc/passwd",
  "\\\\host\\share",
  "]]><f>1+1</f>",
];

/** Replaces every note, owner, link and name. */
function hostile(one: Assessment): Assessment {
  const textAt = (index: number) => TEXTS[index % TEXTS.length] ?? "";
  const answers = Object.fromEntries(
    Object.entries(one.answers).map(([id, answer], index) => [
      id,
      { ...answer, note: textAt(index), owner: textAt(index + 1), links: [textAt(index + 2), textAt(index + 3)] },
    ]),
  );
  const subject = { organisation: textAt(0), scope: textAt(3), sector: textAt(5), assessor: textAt(1) };
  return { ...one, title: textAt(0), summary: TEXTS.join("\n"), subject, answers };
}

const attacked: ExportInput = {
  ...input,
  job: { ...input.job, assessment: hostile(assessment), choices: { ...input.job.choices, edition: "full" } },
};

/** All parts as text, with those of embedded workbooks. */
function partsOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    name.endsWith(".xlsx") ? partsOf(part) : [[name, strFromU8(part)] as const],
  );
}

describe.each<{ name: string; make: (input: ExportInput) => ExportResult | Promise<ExportResult> }>([
  { name: "XLSX", make: exportXlsx },
  { name: "XLSX template", make: exportTemplate },
  { name: "DOCX", make: exportWord },
  { name: "PPTX", make: exportSlides },
])("$name", async ({ make }) => {
  const made = await make(attacked);
  if (!made.ok || made.value.kind !== "file" || typeof made.value.content === "string") throw new Error("no file");
  const parts = partsOf(made.value.content);
  const all = parts.map(([, text]) => text).join("\n");

  it("holds the texts", () => expect(all).toContain("cmd|"));

  it("has no macro, no control and no embedded program", () => {
    for (const [name] of parts) expect(name).not.toMatch(/vba|activeX|macro|oleObject|\.bin$|ctrlProp|customUI/i);
    expect(all).not.toMatch(/macroEnabled|<o:OLEObject|<p:oleObj|<w:object\b|<w:control\b/);
  });

  it("has no formula, and no field but contents, pages and their numbers", () => {
    // A sheet's drop-down lists name cells in formula1; charts name cells in c:f.
    for (const [name, text] of parts) if (/worksheets\//.test(name)) expect(text).not.toMatch(/<(?:\w+:)?f[ >]/);
    const fields = [...all.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, field = ""]) => field.trim().split(/\s/)[0]);
    for (const field of fields) expect(["TOC", "PAGE", "NUMPAGES", "PAGEREF", "HYPERLINK"]).toContain(field);
    expect(all).not.toMatch(/<w:fldSimple[^>]*(?:DDE|INCLUDE)|<ddeLink|externalLink/);
  });

  it("loads nothing from outside, and links to web addresses alone", () => {
    const outside = [...all.matchAll(/<Relationship\b[^<>]*TargetMode="External"[^<>]*>/g)].map(
      ([relation]) => relation,
    );
    for (const relation of outside) {
      expect(relation).toMatch(/Type="[^"]*\/hyperlink"/);
      expect(relation).toMatch(/Target="(?:https?:\/\/|mailto:)/);
    }
    expect(all).not.toMatch(/ppaction:\/\/(?:program|macro)|attachedTemplate/);
  });
});
