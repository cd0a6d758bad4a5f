import type { Chart } from "#document/document.ts";
import { escapeXml } from "#lib/escapeXml.ts";
import { chartHeight, drawChart } from "#pdf/charts/drawChart.ts";
import { addTag, rootTag } from "#pdf/file/tags.ts";
import { readFace } from "#pdf/fonts/face.ts";
import { FACE_NAMES, type FaceName, type Fonts } from "#pdf/fonts/fonts.ts";
import { subsetFont } from "#pdf/fonts/subsetFont.ts";
import { toBase64 } from "#pdf/logo/base64.ts";
import { PAPERS } from "#pdf/page/paper.ts";
import { addSheet, type Mark, type Sheet } from "#pdf/page/sheets.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { FAMILIES, svgMark } from "./svgMark.ts";
import { webFont } from "./webFont.ts";
import { widthPainter } from "./widthPainter.ts";

/** Width, maximum height and margin of a chart, in points. */
const SIZES = {
  radar: { width: 500, most: 400 },
  heatmap: { width: 540, most: 2000 },
  matrix: { width: 400, most: 400 },
  waves: { width: 540, most: 2000 },
  states: { width: 500, most: 450 },
} as const;
const MARGIN = 12;
const PIXELS_A_POINT = 4 / 3;

/**
 * Renders a chart as an SVG file, drawn as in the report on white, with title and alternative text. Text stays text,
 * with embedded subsets of its fonts. The same chart and fonts give the same output.
 */
export function writeSvg(chart: Chart, fonts: Fonts): string {
  const faces = facesOf(fonts);
  const { width, most } = SIZES[chart.kind];
  const height = Math.ceil(chartHeight(chart, width, most, faces));
  const marks = draw(chart, faces, { width, height });
  const size = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  const pixels = (points: number) => Math.round(points * PIXELS_A_POINT);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels(size.width)}" height="${pixels(size.height)}"`,
    ` viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(chart.title)}</title><desc id="description">${escapeXml(chart.alt)}</desc>`,
    `<style>${fontRules(marks, fonts)}</style>`,
    '<rect width="100%" height="100%" fill="#FFFFFF"/>',
    marks.map((mark) => svgMark(mark, faces)).join(""),
    "</svg>\n",
  ].join("");
}

function facesOf(fonts: Fonts): Faces {
  return {
    serif: readFace(fonts.serif, widthPainter()),
    sans: readFace(fonts.sans, widthPainter()),
    strong: readFace(fonts.strong, widthPainter()),
  };
}

/** Returns the marks of a chart in painting order, background first. */
function draw(chart: Chart, faces: Faces, { width, height }: { width: number; height: number }): readonly Mark[] {
  const sheets: Sheet[] = [];
  const sheet = addSheet(sheets, PAPERS.a4);
  const tag = addTag(rootTag(), "Figure", { alt: chart.alt });
  drawChart({ sheet, tag, faces }, chart, { x: MARGIN, y: MARGIN, width, height });
  return sheet.pieces.flatMap(({ marks }) => marks);
}

/** Writes @font-face rules with the used fonts, subset to the characters used. */
function fontRules(marks: readonly Mark[], fonts: Fonts): string {
  return FACE_NAMES.flatMap((face) => {
    const units = unitsIn(marks, face);
    if (units.size === 0) return [];
    const data = toBase64(webFont(subsetFont(fonts[face], units)));
    return [`@font-face{font-family:"${FAMILIES[face].own}";src:url("data:font/ttf;base64,${data}")}`];
  }).join("");
}

function unitsIn(marks: readonly Mark[], face: FaceName): ReadonlySet<number> {
  const texts = marks.flatMap((mark) => (mark.kind === "text" && mark.face === face ? [mark.text] : []));
  return new Set(Array.from(texts.join("").split(""), (unit) => unit.charCodeAt(0)));
}
