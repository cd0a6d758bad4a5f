import type { Block, Document } from "#document/document.ts";
import { assemble } from "./file/assemble.ts";
import { rootTag } from "./file/tags.ts";
import { readFace } from "./fonts/face.ts";
import type { FaceName, Fonts } from "./fonts/fonts.ts";
import { balancePages } from "./layout/balancePages.ts";
import { listHeadings } from "./layout/contents.ts";
import { fitCharts } from "./layout/fitCharts.ts";
import { placeItems } from "./layout/flow.ts";
import { layoutBlocks } from "./layout/layoutBlocks.ts";
import { type LayoutContext, newLayoutContext } from "./layout/layoutContext.ts";
import { paintSheets } from "./page/paint.ts";
import type { Painter } from "./page/painter.ts";
import { PAPERS } from "./page/paper.ts";
import { recolour } from "./page/recolour.ts";
import { drawRunning, tagOpening } from "./page/running.ts";
import type { Sheet } from "./page/sheets.ts";
import type { Faces } from "./text/measure.ts";

/** For each face, a painter for the letters that it lacks; null without one. */
export type Painters = Readonly<Record<FaceName, Painter | null>>;

const NO_PAINTERS: Painters = { serif: null, sans: null, strong: null };

/** Receives the progress, 0…1. */
export type RenderProgress = (done: number) => void;

/** A document laid out on pages, before it is drawn. */
export type Layout = {
  readonly sheets: readonly Sheet[];
  readonly root: ReturnType<typeof rootTag>;
  readonly context: LayoutContext;
};

/**
 * Renders a document as a tagged PDF (PDF/UA-1 and PDF/A-3a). The same document and fonts give the same bytes in a
 * browser and in Node, except for letters that no face has: `painters` draw them with the fonts of the device, and
 * without `painters` a placeholder replaces them.
 */
export function renderPdf(
  document: Document,
  fonts: Fonts,
  progress: RenderProgress = () => {},
  painters: Painters = NO_PAINTERS,
): Uint8Array<ArrayBuffer> {
  const faces: Faces = {
    serif: readFace(fonts.serif, painters.serif),
    sans: readFace(fonts.sans, painters.sans),
    strong: readFace(fonts.strong, painters.strong),
  };
  const { sheets, root, context } = layOut(document, faces);
  progress(0.4);
  const painted = paintSheets(sheets, fonts, faces, recolour(document.brand.accent), (done) =>
    progress(0.4 + 0.3 * done),
  );
  const bytes = assemble({ ...painted, root, sheets, bookmarks: context.bookmarks }, document, fonts);
  progress(1);
  return bytes;
}

/**
 * Lays out the blocks of a document; if they take too many pages, uses the first shorter version that fits, or the last
 * one.
 */
export function layOut(document: Document, faces: Faces): Layout {
  const { maxPages, versions } = document.shorter ?? { maxPages: Number.POSITIVE_INFINITY, versions: [] };
  const shorter = versions[Symbol.iterator]();
  let placed = placeBlocks(document, document.blocks, faces);
  while (placed.sheets.length > maxPages) {
    // A version is composed when it is asked for.
    const next = shorter.next();
    if (next.done === true) break;
    placed = placeBlocks(document, next.value, faces);
  }
  const { sheets, drawings, root, opening, context } = placed;
  for (const draw of drawings) draw();
  for (const finish of context.afterwards) finish();
  drawRunning(sheets, document, opening, faces);
  return { sheets, root, context };
}

/** Places blocks on balanced pages. They are laid out once: only their places depend on where the pages end. */
function placeBlocks(document: Document, given: readonly Block[], faces: Faces) {
  const paper = PAPERS[document.paper];
  const root = rootTag();
  const opening = tagOpening(root, document);
  const context = newLayoutContext(faces, paper, listHeadings(given));
  const place = { x: paper.left, width: paper.measure, tag: root };
  const items = layoutBlocks(fitCharts(given, faces, paper), place, context);
  const placed = balancePages((short) => placeItems(items, { ...paper, short }));
  return { ...placed, root, opening, context };
}
