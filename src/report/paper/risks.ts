import { clip } from "#report/clip.ts";
import type { Block, Cell } from "#report/document.ts";
import type { Report } from "#report/model.ts";
import type { BandCount, RiskEntry, RiskMatrix, RiskState } from "#report/risks/model.ts";
import { numberListed } from "#report/risks/numberListed.ts";
import { joinRuns, textOf, type Words } from "#report/words.ts";
import { cell, column, figure, heading, paragraph, tableOf, unbroken } from "./blocks.ts";
import type { DocumentOptions } from "./options.ts";
import { rowsOf } from "./rows.ts";
import { boundRows, shortener } from "./shortener.ts";

/** Height of the matrix, points, by edition: the full one numbers every risk; less where a page would otherwise run over. */
const MATRIX = { board: { height: 192, leastHeight: 170 }, full: { height: 310, leastHeight: 170 } } as const;
/** Letters of what others have written. */
const TITLE = 80;
const ACTION = 140;
/** What is to be done is said whole. */
const ACTION_LINES = 3;
const BAND = 24;

/** What the risks are, how far the controls bring them down, and what would bring the worst further down. */
export function risksPage(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  const { headline, lead, register, bands } = report.risks;
  const opening = [heading(2, words.text("risksPage.title")), ...paragraph("lead", textOf(headline))];
  if (register.length === 0) return opening;
  const shown = options.edition === "full" ? register : register.slice(0, rowsOf(report).risks);
  return [
    ...opening,
    {
      kind: "columns",
      widths: [8, 5],
      align: "start",
      columns: [
        [{ kind: "figure", figure: pictureOf(report.risks, shown.length, words), ...MATRIX[options.edition] }],
        [
          bandsTable(bands, words),
          ...paragraph("small", ...lead.slice(1).map(textOf)),
          ...paragraph("small", words.text("risksPage.figures")),
        ],
      ],
    },
    risksTable(titleOf(shown.length, register.length, words), shown, words, options),
  ];
}

function titleOf(count: number, all: number, words: Words): string {
  return words.text(count < all ? "risksPage.worst" : "risksPage.all", { count, all });
}

/** The picture with numbers for the risks that are listed, and dots for the rest. */
function pictureOf({ matrix, register }: Report["risks"], listed: number, words: Words): RiskMatrix {
  const rest = listed < register.length ? [words.runs("risksPage.captionRest")] : [];
  return { ...numberListed(matrix, register, listed), caption: joinRuns([words.runs("risksPage.caption"), ...rest]) };
}

/** How many risks stand in each band, worst first. */
function bandsTable(bands: readonly BandCount[], words: Words): Block {
  return tableOf<BandCount>(words.text("risksPage.bands"), bands, [
    column(words.text("risksPage.band"), 4, "start", ({ name, step }) => ({ ...cell(clip(name, BAND)), band: step })),
    column(words.text("risksPage.before"), 3, "end", ({ before }) => figure(words.level(before))),
    column(words.text("risksPage.after"), 3, "end", ({ after }) => figure(words.level(after), { strong: true })),
  ]);
}

function risksTable(title: string, register: readonly RiskEntry[], words: Words, options: DocumentOptions): Block {
  const short = shortener(options);
  const columns = [
    column<RiskEntry>(words.text("risksPage.risk"), 10, "start", ({ number, title }) => ({
      runs: [{ text: `${number}\u00a0 `, soft: true }, { text: short(title, TITLE) }],
    })),
    column<RiskEntry>(words.text("risksPage.before"), 5.4, "start", ({ before }) => bandCell(before)),
    column<RiskEntry>(words.text("risksPage.after"), 5.4, "start", ({ after }) => bandCell(after)),
    column<RiskEntry>(words.text("risksPage.reduces"), 15, "start", (entry) =>
      cell(short(nextStep(entry, words), ACTION)),
    ),
  ];
  return boundRows(tableOf(title, register, columns, true), ACTION_LINES, options);
}

/** The shape of the band, its name, and the figure behind it. */
export function bandCell({ band, text }: RiskState): Cell {
  return {
    runs: [{ text: unbroken(clip(band.name, BAND)) }, { text: `\u00a0\u00a0${text.product}`, soft: true }],
    band: band.step,
  };
}

/** The one step that would lower a risk most; in words where nothing is left to be done. */
function nextStep({ controls }: RiskEntry, words: Words): string {
  const [best] = controls
    .filter(({ raised }) => raised !== null && raised.fall > 0 && raised.action !== "")
    .toSorted((a, b) => (b.raised?.fall ?? 0) - (a.raised?.fall ?? 0));
  if (best?.raised != null) return best.raised.action;
  return words.text(
    controls.every(({ standing }) => standing === "leftOut") ? "risksPage.noControl" : "risksPage.nothingLeft",
  );
}
