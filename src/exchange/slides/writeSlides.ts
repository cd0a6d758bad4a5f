import PptxGenJS from "pptxgenjs";
import { datedPackage } from "#exchange/datedPackage.ts";
import { assertNever } from "#lib/assertNever.ts";
import { legalXml } from "#lib/escapeXml.ts";
import { renumberCharts } from "./renumberCharts.ts";
import { addRadar, addWaves } from "./slideCharts.ts";
import type { Slide, SlideContent, SlideDeck } from "./slideDeck.ts";
import { AREA, COLOURS, FONT } from "./slideLooks.ts";
import { addSlideTable } from "./slideTable.ts";

const MASTER = "TENSPAN";

/**
 * Writes slides as a PowerPoint file, 16:9: titles in their placeholders, native charts and tables with alternative
 * texts, and speaker's notes. The same deck gives the same bytes, in Node and in a worker.
 */
export async function writeSlides(deck: SlideDeck): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  file.layout = "LAYOUT_WIDE";
  file.title = legalXml(deck.title);
  file.subject = legalXml(deck.subject);
  file.author = legalXml(deck.author);
  file.company = legalXml(deck.organisation);
  file.theme = { headFontFace: FONT.head, bodyFontFace: FONT.body };
  defineMaster(file, deck);
  for (const slide of deck.slides) addSlide(file, slide, deck.language);
  const written = await file.write({ outputType: "uint8array", compression: true });
  if (!(written instanceof Uint8Array)) throw new Error("pptxgenjs gave no bytes");
  return datedPackage(renumberCharts(written), deck.date.slice(0, 10));
}

function defineMaster(file: PptxGenJS, { organisation, marking }: SlideDeck): void {
  const foot = { y: 7.05, h: 0.3, fontFace: FONT.body, fontSize: 11, color: COLOURS.soft } as const;
  file.defineSlideMaster({
    title: MASTER,
    background: { color: "FFFFFF" },
    objects: [
      { rect: { x: 0, y: 0, w: 0.18, h: 7.5, fill: { color: COLOURS.accent } } },
      {
        placeholder: {
          options: {
            ...AREA.title,
            name: "title",
            type: "title",
            align: "left",
            valign: "middle",
            fontFace: FONT.head,
            fontSize: 26,
            color: COLOURS.ink,
          },
          text: "",
        },
      },
      { text: { text: legalXml(organisation.slice(0, 90)), options: { ...foot, x: 0.6, w: 7.5 } } },
      { text: { text: legalXml(marking), options: { ...foot, x: 8.2, w: 3.6, align: "right", bold: true } } },
    ],
    slideNumber: {
      x: 12.2,
      y: 7.05,
      w: 0.7,
      h: 0.3,
      fontFace: FONT.body,
      fontSize: 11,
      color: COLOURS.soft,
      align: "right",
    },
  });
}

function addSlide(file: PptxGenJS, { title, content, notes }: Slide, language: string): void {
  const slide = file.addSlide({ masterName: MASTER });
  slide.addText(legalXml(title), { placeholder: "title", lang: language });
  addContent(file, slide, content, language);
  slide.addNotes(legalXml(notes.filter((note) => note !== "").join("\n\n")));
}

function addContent(file: PptxGenJS, slide: PptxGenJS.Slide, content: SlideContent, language: string): void {
  switch (content.kind) {
    case "opening":
      slide.addText(paragraphs(content.lines, {}), {
        ...AREA.body,
        ...TEXT,
        lang: language,
        fontSize: 22,
        valign: "top",
      });
      break;
    case "points": {
      const bullet = content.marker === "number" ? { type: "number" as const } : true;
      slide.addText(paragraphs(content.items, { bullet, paraSpaceAfter: 10 }), {
        ...AREA.body,
        ...TEXT,
        lang: language,
        fontSize: 20,
        valign: "top",
      });
      break;
    }
    case "lists":
      addLists(slide, content.lists, language);
      break;
    case "table":
      addSlideTable(slide, content.columns, content.rows);
      break;
    case "matrix":
      addSlideTable(slide, null, content.rows);
      break;
    case "radar":
      addRadar(file, slide, content.radar);
      slide.addText(paragraphs(content.points, {}), {
        ...AREA.foot,
        ...TEXT,
        lang: language,
        fontSize: 13,
        color: COLOURS.soft,
      });
      break;
    case "waves":
      addWaves(file, slide, content.waves);
      break;
    default:
      assertNever(content);
  }
}

function addLists(
  slide: PptxGenJS.Slide,
  lists: Extract<SlideContent, { kind: "lists" }>["lists"],
  language: string,
): void {
  for (const [index, { title, items }] of lists.entries()) {
    const half = { ...TEXT, lang: language, x: AREA.body.x + index * 6.2, w: 5.9 };
    slide.addText(legalXml(title), {
      ...half,
      y: AREA.body.y,
      h: 0.5,
      fontSize: 20,
      bold: true,
      color: COLOURS.accent,
    });
    slide.addText(paragraphs(items, { bullet: true, paraSpaceAfter: 8 }), {
      ...half,
      y: AREA.body.y + 0.6,
      h: AREA.body.h - 0.6,
      fontSize: 15,
      valign: "top",
    });
  }
}

const TEXT = { fontFace: FONT.body, color: COLOURS.ink, fit: "shrink", margin: 0 } as const;

function paragraphs(lines: readonly string[], options: PptxGenJS.TextPropsOptions): PptxGenJS.TextProps[] {
  return lines.map((line) => ({ text: legalXml(line), options: { ...options, breakLine: true } }));
}
