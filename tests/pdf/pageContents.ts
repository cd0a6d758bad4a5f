import type { Mark, Sheet } from "#pdf/page/sheets.ts";
import type { Layout } from "#pdf/renderPdf.ts";

/** A line of text on a page. */
export type PageText = {
  readonly text: string;
  readonly size: number;
  readonly face: string;
  readonly y: number;
  readonly x: number;
};

/** The content of a page between its header and footer. */
export type PageContent = {
  readonly number: number;
  /** The part (0…1) of the text area that is used, down to the lowest text or figure. */
  readonly filled: number;
  /** From top to bottom. */
  readonly texts: readonly PageText[];
};

/** Returns the content of each page as it will be drawn. */
export function pageContents({ sheets }: Layout): readonly PageContent[] {
  return sheets.map((sheet) => {
    const { top, bottom } = sheet.paper;
    const marks = contentOf(sheet);
    const lowest = Math.max(top, ...marks.flatMap(lowestOf));
    const texts = marks
      .flatMap((mark) => (mark.kind === "text" ? [mark] : []))
      .map(({ text, size, face, x, y }) => ({ text, size, face, x, y }))
      .toSorted((a, b) => a.y - b.y || a.x - b.x);
    return { number: sheet.number, filled: (lowest - top) / (bottom - top), texts };
  });
}

/** Returns every text of a page, including header and footer. */
export function allTexts({ sheets }: Layout): readonly Extract<Mark, { kind: "text" }>[] {
  return sheets.flatMap(({ pieces }) =>
    pieces.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []))),
  );
}

/** Returns every mark of all pages between their headers and footers. */
export function pageMarks({ sheets }: Layout): readonly Mark[] {
  return sheets.flatMap(contentOf);
}

function contentOf(sheet: Sheet): readonly Mark[] {
  const { top, bottom } = sheet.paper;
  return sheet.pieces
    .flatMap(({ marks }) => marks)
    .filter((mark) => lowestOf(mark).every((y) => y >= top - 1 && y <= bottom + 6));
}

function lowestOf(mark: Mark): readonly number[] {
  switch (mark.kind) {
    case "text":
    case "hidden":
      return [mark.y];
    case "stroke":
      return [Math.max(...mark.points.map(([, y]) => y))];
    case "fill":
      return [Math.max(...mark.polygons.flat().map(([, y]) => y))];
    case "disc":
      return [mark.y + mark.radius];
    case "picture":
    case "painted":
      return [mark.y + mark.height];
    case "outline":
      return [];
  }
}
