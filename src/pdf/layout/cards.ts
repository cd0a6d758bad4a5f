import type { Block, Card } from "#document/document.ts";
import { needsEdge, rampStep } from "#pdf/charts/chip.ts";
import { addTag, LAYOUT, type Tag } from "#pdf/file/tags.ts";
import { roomOf } from "#pdf/page/paper.ts";
import { cornersOf, type Point, putMark, type Sheet } from "#pdf/page/sheets.ts";
import { COLOURS, HAIRLINE, STYLES, type TextStyle } from "#pdf/page/theme.ts";
import type { Line } from "#pdf/text/lines.ts";
import { baselineOf, type Faces, measureText } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { wrapAtMost } from "#pdf/text/wrapAtMost.ts";
import type { LayoutContext, LayoutPlace } from "./layoutContext.ts";
import { type LayoutItem, wholeRow } from "./layoutItem.ts";

type Cards = Extract<Block, { kind: "cards" }>;

/** Cards side by side, and rows on a page. */
const CARDS_PER_ROW = 2;
const ROWS_PER_PAGE = 2;
/** Space between the edge of a card and its content, in points. */
const CARD_PADDING = 24;
/** The square behind a sign: its side, and the space below it. */
const SQUARE_SIDE = 168;
const SQUARE_GAP = 16;
/** Maximum lines of the name and of the text. */
const NAME_LINES = 2;
const TEXT_LINES = 5;
/** The dashes of the lines to cut along, in points. */
const CUT = [4, 4];

/** Lays out cards four to a page, each with a heading, and lines to cut along. */
export function layoutCards({ cards }: Cards, place: LayoutPlace, context: LayoutContext): readonly LayoutItem[] {
  // A little less than half a page, so that rounding never moves a row to the next page.
  const height = roomOf(context.paper) / ROWS_PER_PAGE - 0.01;
  const width = place.width / CARDS_PER_ROW;
  return Array.from({ length: Math.ceil(cards.length / CARDS_PER_ROW) }, (_, row) => {
    const drawn = cards
      .slice(row * CARDS_PER_ROW, (row + 1) * CARDS_PER_ROW)
      .map((card, at) => layoutCard(card, { ...place, x: place.x + at * width, width }, context));
    return wholeRow(height, false, (sheet, y) => {
      for (const draw of drawn) draw(sheet, y);
      drawCut(sheet, [place.x + width, y], [place.x + width, y + height]);
      if (row % ROWS_PER_PAGE > 0) drawCut(sheet, [place.x, y], [place.x + place.width, y]);
    });
  });
}

/** Lays out the text of a card and returns the function that draws it from `y` on. */
function layoutCard(card: Card, place: LayoutPlace, { faces, bookmarks }: LayoutContext) {
  const { sign, name, text } = card;
  const { x, width } = place;
  const heading = addTag(place.tag, "H1");
  const body = addTag(place.tag, "P");
  const names = wrapAtMost([{ text: name }], STYLES.headline, width - 2 * CARD_PADDING, NAME_LINES, faces);
  const texts = wrapAtMost([{ text }], STYLES.lead, width - 2 * CARD_PADDING, TEXT_LINES, faces);
  return (sheet: Sheet, y: number) => {
    bookmarks.push({ title: cleanLine(`${sign}: ${name}`), level: 1, page: sheet.number, y });
    drawSign(sheet, heading, card, [x + (width - SQUARE_SIDE) / 2, y + CARD_PADDING], faces);
    const put = (owner: Tag, lines: readonly Line[], style: TextStyle, from: number) => {
      for (const [index, line] of lines.entries()) {
        putLine(sheet, owner, line, { x: x + (width - line.width) / 2, y: from + index * style.leading }, style, faces);
      }
    };
    const below = y + CARD_PADDING + SQUARE_SIDE + SQUARE_GAP;
    put(heading, names, STYLES.headline, below);
    put(body, texts, STYLES.lead, below + names.length * STYLES.headline.leading + SQUARE_GAP / 4);
  };
}

/** Draws a sign on a square in the ramp colour of its level; a wide sign becomes smaller. */
function drawSign(
  sheet: Sheet,
  owner: Tag,
  { sign, level }: Pick<Card, "sign" | "level">,
  [left, top]: Point,
  faces: Faces,
): void {
  const step = level === undefined ? null : rampStep(level);
  const square = cornersOf(left, left + SQUARE_SIDE, top, top + SQUARE_SIDE);
  putMark(sheet, LAYOUT, { kind: "fill", polygons: [square], colour: step?.fill ?? COLOURS.paper });
  if (step === null || needsEdge(step))
    putMark(sheet, LAYOUT, { kind: "stroke", points: square, closed: true, colour: COLOURS.mEdge, width: HAIRLINE });
  const { face, size: largest } = STYLES.sign;
  const size = Math.min(largest, (largest * (SQUARE_SIDE - CARD_PADDING)) / measureText(sign, faces[face], largest));
  const baseline = baselineOf(faces[face], size, size);
  putMark(sheet, owner, {
    kind: "text",
    x: left + (SQUARE_SIDE - measureText(sign, faces[face], size)) / 2,
    y: top + (SQUARE_SIDE - size) / 2 + baseline,
    // The space separates the sign from the name for readers of the text.
    text: `${sign} `,
    face,
    size,
    colour: step?.ink ?? COLOURS.ink,
  });
}

function drawCut(sheet: Sheet, from: Point, to: Point): void {
  const line = { kind: "stroke", points: [from, to], closed: false, colour: COLOURS.rule2 } as const;
  putMark(sheet, LAYOUT, { ...line, width: HAIRLINE, dash: CUT });
}
