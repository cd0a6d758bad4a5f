import type { IParagraphStyleOptions, IStylesOptions } from "docx";

const ACCENT = "0B5A66";
const INK = "15222A";
const SOFT = "46545C";

/** The styles of blocks other than headings; a custom template can redefine them by these names. */
export const STYLE = {
  lead: "Lead",
  small: "Small",
  rule: "RuledItem",
  caption: "Caption",
  cell: "TableText",
  part2: "PartHeading2",
  part3: "PartHeading3",
} as const;

const HEADINGS = [
  { size: 44, before: 0, after: 160 },
  { size: 30, before: 360, after: 120 },
  { size: 25, before: 280, after: 100 },
] as const;

/** LibreOffice keeps the level of a heading in a PDF only if its style has an outline level. */
function heading(level: 1 | 2 | 3) {
  const { size, before, after } = HEADINGS[level - 1] ?? HEADINGS[0];
  return {
    run: { size, color: INK, font: "Cambria", bold: false },
    paragraph: {
      spacing: { before, after, line: 252, lineRule: "auto" as const },
      keepNext: true,
      outlineLevel: level - 1,
    },
  };
}

const OWN_STYLES: readonly Omit<IParagraphStyleOptions, "basedOn" | "quickFormat">[] = [
  { id: STYLE.lead, name: "Lead", run: { size: 23, color: SOFT }, paragraph: { spacing: { after: 140 } } },
  { id: STYLE.small, name: "Small", run: { size: 19, color: SOFT }, paragraph: { spacing: { after: 120 } } },
  {
    id: STYLE.rule,
    name: "Ruled item",
    paragraph: {
      spacing: { before: 60, after: 60 },
      border: { bottom: { style: "single", size: 4, color: "DDDBD3", space: 3 } },
    },
  },
  {
    id: STYLE.caption,
    name: "Caption",
    run: { bold: true, color: ACCENT, italics: false },
    paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
  },
  { id: STYLE.cell, name: "Table text", run: { size: 19 }, paragraph: { spacing: { before: 30, after: 30 } } },
];

/** Headings that are in the outline but not in the contents, which lists only Word's own heading styles. */
const PARTS: readonly IParagraphStyleOptions[] = [
  { id: STYLE.part2, name: "Part heading 2", basedOn: "Heading2", next: "Normal", paragraph: { outlineLevel: 1 } },
  { id: STYLE.part3, name: "Part heading 3", basedOn: "Heading3", next: "Normal", paragraph: { outlineLevel: 2 } },
];

/** Returns the styles of a document in a language, BCP 47. */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 21, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: "auto" } },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
    },
    paragraphStyles: [...OWN_STYLES.map((style) => ({ ...style, basedOn: "Normal", quickFormat: true })), ...PARTS],
  };
}
