import { clip } from "#report/clip.ts";
import type { Block, Cell } from "#report/document.ts";
import type { Report } from "#report/model.ts";
import type { BandCount, RiskEntry, RiskState } from "#report/risks/model.ts";
import { textOf, type Words } from "#report/words.ts";
import { cell, column, figure, heading, paragraph, tableOf, unbroken } from "./blocks.ts";
import { cutList } from "./cutList.ts";
import type { DocumentOptions } from "./options.ts";
import { rowsOf } from "./rows.ts";
import { boundRows, shortener } from "./shortener.ts";

/** Height of the matrix, points; less where the page would otherwise run over. */
const MATRIX = { height: 192, leastHeight: 170 } as const;
/** Letters of what others have written. */
const TITLE = 80;
const ACTION = 140;
/** What is to be done is said whole. */
const ACTION_LINES = 3;
const BAND = 24;

/** What the risks are, how far the controls bring them down, and what would bring the worst further down. */
export function risksPage(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  const { headline, lead, register, matrix, bands } = report.risks;
  const opening = [heading(2, words.text("risksPage.title")), ...paragraph("lead", textOf(headline))];
  if (register.length === 0) return opening;
  const { shown, more } = cutList(register, rowsOf(report).risks, words, options);
  return [
    ...opening,
    {
      kind: "columns",
      widths: [8, 5],
      align: "start",
      columns: [
        [{ kind: "figure", figure: { ...matrix, caption: words.text("risksPage.caption") }, ...MATRIX }],
        [bandsTable(bands, words), ...paragraph("small", ...lead.slice(1).map(textOf))],
      ],
    },
    heading(
      3,
      words.text(shown.length < register.length ? "risksPage.worst" : "risksPage.all", { count: shown.length }),
      "unlisted",
    ),
    risksTable(shown, words, options),
    ...more,
  ];
}

/** How many risks stand in each band, worst first. */
function bandsTable(bands: readonly BandCount[], words: Words): Block {
  return tableOf<BandCount>(words.text("risksPage.bands"), bands, [
    column(words.text("risksPage.band"), 4, "start", ({ name, step }) => ({ ...cell(clip(name, BAND)), band: step })),
    column(words.text("risksPage.before"), 3, "end", ({ before }) => figure(words.level(before))),
    column(words.text("risksPage.after"), 3, "end", ({ after }) => figure(words.level(after), { strong: true })),
  ]);
}

function risksTable(register: readonly RiskEntry[], words: Words, options: DocumentOptions): Block {
  const short = shortener(options);
  const table = tableOf<RiskEntry>(words.text("risksPage.title"), register, [
    column(words.text("risksPage.risk"), 10, "start", ({ number, title }) => ({
      runs: [{ text: `${number}\u00a0 `, soft: true }, { text: short(title, TITLE) }],
    })),
    column(words.text("risksPage.before"), 5.4, "start", ({ before }) => bandCell(before)),
    column(words.text("risksPage.after"), 5.4, "start", ({ after }) => bandCell(after)),
    column(words.text("risksPage.reduces"), 15, "start", (entry) => cell(short(nextStep(entry, words), ACTION))),
  ]);
  return boundRows(table, ACTION_LINES, options);
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
  return words.text(controls.length === 0 ? "risksPage.noControl" : "risksPage.nothingLeft");
}
