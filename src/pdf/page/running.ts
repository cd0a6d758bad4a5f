import type { Document } from "#document/document.ts";
import { pdfNumber } from "#pdf/file/pdfText.ts";
import { type Artifact, addTag, type Tag } from "#pdf/file/tags.ts";
import { type OpenLogo, openLogo } from "#pdf/logo/openLogo.ts";
import type { Line } from "#pdf/text/lines.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { truncateLine } from "#pdf/text/wrap.ts";
import { drawLogo, logoBox } from "./logo.ts";
import { drawMarking, layoutMarking } from "./marking.ts";
import { putRule, type Sheet } from "./sheets.ts";
import { COLOURS, HAIRLINE, STYLES, type TextStyle } from "./theme.ts";

const HEADER: Artifact = { kind: "artifact", type: "Header" };
const FOOTER: Artifact = { kind: "artifact", type: "Footer" };
/** Gap between the left and the right part of a header or footer, and the maximum share of the width for each. */
const PART_GAP = 20;
const MAX_SHARE = 0.6;
/** Space next to a logo and a marking, in points. */
const LOGO_SPACE = 10;
/** Height of the vertical centre of letters above their baseline, used to centre a logo. */
const LETTER_CENTRE = 3;

/**
 * The structure elements of the logo and the marking on the first page; other pages repeat both as artifacts, so that
 * screen readers read them once.
 */
export type Opening = {
  /** Null also for a logo that cannot be drawn. */
  readonly logo: { readonly image: OpenLogo; readonly tag: Tag } | null;
  readonly marking: Tag | null;
};

type Runs = Pick<Document, "running" | "brand">;

/** Adds the elements of logo and marking at the start of the document, so that they are read first. */
export function tagOpening(root: Tag, { running, brand }: Runs): Opening {
  const image = brand.logo === null ? null : openLogo(brand.logo.image);
  return {
    logo: image === null ? null : { image, tag: addTag(root, "Figure", { alt: cleanLine(brand.logo?.alt ?? "") }) },
    marking: cleanLine(running.marking) === "" ? null : addTag(root, "P"),
  };
}

/** Draws header and footer on every page: artifacts, except logo and marking on the first page. */
export function drawRunning(
  sheets: readonly Sheet[],
  { running }: Pick<Document, "running">,
  opening: Opening,
  faces: Faces,
): void {
  for (const sheet of sheets) {
    drawHeader(sheet, running, opening, faces);
    drawFooter(sheet, running, sheets.length, faces);
  }
}

function drawHeader(sheet: Sheet, running: Document["running"], opening: Opening, faces: Faces): void {
  const { paper } = sheet;
  const first = sheet.number === 1;
  const marking = layoutMarking(running.marking, faces);
  const end = paper.left + paper.measure - (marking.width > 0 ? marking.width + LOGO_SPACE : 0);
  const start = drawBrand(sheet, opening.logo);
  const right = truncateLine(cleanLine(running.right), STYLES.running, (end - start) * MAX_SHARE, faces);
  const left = yieldTo(right, running.left, STYLES.runningStrong, end - start, faces);
  const at = (line: Line, x: number, style: TextStyle) =>
    putLine(sheet, HEADER, line, { x, y: paper.header - style.leading * 0.75 }, style, faces);
  at(left, start, STYLES.runningStrong);
  at(right, end - right.width, STYLES.running);
  const x = paper.left + paper.measure - marking.width;
  if (marking.width > 0)
    drawMarking(sheet, (first ? opening.marking : null) ?? HEADER, marking, [x, paper.header], faces);
}

/** Draws the logo, on the first page as content of its element, and returns the x position after it. */
function drawBrand(sheet: Sheet, logo: Opening["logo"]): number {
  const { left, header, height } = sheet.paper;
  if (logo === null) return left;
  const { image, tag } = logo;
  const first = sheet.number === 1;
  const box = logoBox(image, left, header - LETTER_CENTRE);
  if (first) {
    const edges = [box.x, height - box.y - box.height, box.x + box.width, height - box.y].map(pdfNumber);
    tag.attributes = `<</O /Layout /Placement /Block /BBox [${edges.join(" ")}]>>`;
  }
  drawLogo(sheet, first ? tag : HEADER, image, box);
  return left + box.width + LOGO_SPACE;
}

function drawFooter(sheet: Sheet, running: Document["running"], pages: number, faces: Faces): void {
  const { left, measure, rule, footer } = sheet.paper;
  const marking = layoutMarking(running.marking, faces);
  const end = left + measure - (marking.width > 0 ? marking.width + LOGO_SPACE : 0);
  const numbered = running.page.replaceAll("{page}", `${sheet.number}`).replaceAll("{pages}", `${pages}`);
  const page = truncateLine(cleanLine(numbered), STYLES.running, (end - left) * MAX_SHARE, faces);
  const text = yieldTo(page, running.footer, STYLES.running, end - left, faces);
  const y = footer - STYLES.running.leading * 0.75;
  putRule(sheet, left, rule, measure, HAIRLINE, COLOURS.rule, FOOTER);
  putLine(sheet, FOOTER, text, { x: left, y }, STYLES.running, faces);
  putLine(sheet, FOOTER, page, { x: end - page.width, y }, STYLES.running, faces);
  if (marking.width > 0) drawMarking(sheet, FOOTER, marking, [left + measure - marking.width, footer], faces);
}

/** Truncates the left text to the space that the right text leaves. */
function yieldTo(right: Line, text: string, style: TextStyle, width: number, faces: Faces): Line {
  return truncateLine(cleanLine(text), style, width - right.width - PART_GAP, faces);
}
