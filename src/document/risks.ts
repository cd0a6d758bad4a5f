import { clip } from "#report/clip.ts";
import type { Block, Cell } from "./document.ts";
import type { Report } from "#report/report.ts";
import type { BandCount, RiskEntry, RiskMatrix } from "#report/risks/riskReport.ts";
import { numberListed } from "#report/risks/numberListed.ts";
import type { RiskTreatment } from "#report/risks/treatment.ts";
import { strongestLevelUp } from "#report/risks/strongestLevelUp.ts";
import { joinRuns, textOf } from "#report/runs.ts";
import type { Formatter } from "#report/formatter.ts";
import { bandCell } from "./bandCell.ts";
import { cell, type ColumnOf, column, figure, heading, paragraph, tableOf, unbroken } from "./blocks.ts";
import type { DocumentOptions } from "./options.ts";
import { rowsOf } from "./rows.ts";
import { boundRows, shortener } from "./shortener.ts";

/** Height of the matrix, points, by edition: its numerals and the names of its bands can be read in no less. */
const MATRIX = { board: { height: 268, leastHeight: 256 }, full: { height: 300, leastHeight: 256 } } as const;
/** Letters of what others have written. */
const TITLE = 80;
const ACTION = 100;
/** Lines of a row: titles and actions of ours take no more. */
const ROW_LINES = 2;
/** A decision with its date, and a name, are said whole. */
const TREATED_LINES = 4;
/** A rating of the organisation's own is read with its reason. */
const OWN_RATING_LINES = 7;
/** How many risks stand in a shorter version. */
const FEW = { 1: 6, 2: 5, 3: 3 } as const;
/** Risks with their number and their path in the picture: more cannot be followed. */
const NUMBERED = 8;
/** Width of a rating that says two bands: with their figures they take two lines. */
const TWO_BANDS = 6.9;
const BAND = 24;
const PERSON = 50;
const OVERRIDE = 130;

/** What the risks are, how far the controls bring them down, and what would bring the worst further down. */
export function risksPage(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  const { headline, register, ruledOut } = report.risks;
  if (register.length + ruledOut.length === 0) return [];
  const opening = [heading(2, formatter.text("risksPage.title")), ...paragraph("lead", textOf(headline))];
  if (register.length === 0) return opening;
  const shown = options.edition === "full" ? register : register.slice(0, mostOf(report, options));
  return [
    ...opening,
    ...pictureBlocks(report, shown.length, formatter, options),
    risksTable(titleOf(shown.length, register.length, formatter), shown, formatter, options),
  ];
}

/** The picture beside how many risks stand in each band; where there is no room for it, these alone. */
function pictureBlocks(
  { risks }: Report,
  listed: number,
  formatter: Formatter,
  { edition, tight }: DocumentOptions,
): readonly Block[] {
  const { bands, lead } = risks;
  const beside = [
    bandsTable(bands, formatter),
    ...paragraph("small", ...lead.slice(1).map(textOf)),
    ...paragraph("small", formatter.text("risksPage.figures")),
  ];
  if (tight === 3) return beside;
  const chart = pictureOf(risks, Math.min(NUMBERED, listed), formatter);
  return [
    {
      kind: "columns",
      widths: [8, 5],
      align: "start",
      columns: [[{ kind: "figure", chart, ...MATRIX[edition] }], beside],
    },
  ];
}

/** How many risks a board sees. */
function mostOf(report: Report, { tight }: DocumentOptions): number {
  const { risks } = rowsOf(report);
  return tight === undefined ? risks : Math.min(FEW[tight], risks);
}

function titleOf(count: number, all: number, formatter: Formatter): string {
  return formatter.text(count < all ? "risksPage.worst" : "risksPage.all", { count, all });
}

/** The picture with numbers for the risks that are listed, and dots for the rest. */
function pictureOf({ matrix, register }: Report["risks"], listed: number, formatter: Formatter): RiskMatrix {
  const rest = listed < register.length ? [formatter.runs("risksPage.captionRest")] : [];
  const own = register.slice(0, listed).some(({ overrides }) => overrides.length > 0);
  const marked = own ? [formatter.runs("matrix.captionOverridden")] : [];
  const drawn = numberListed(matrix, register, listed);
  const worst = drawn.points.slice(0, drawn.numbered).some((point) => point.worst !== null);
  const dashed = worst ? [formatter.runs("risksPage.captionWorst")] : [];
  return { ...drawn, caption: joinRuns([formatter.runs("risksPage.caption"), ...rest, ...dashed, ...marked]) };
}

/** How many risks stand in each band, worst first. */
function bandsTable(bands: readonly BandCount[], formatter: Formatter): Block {
  return tableOf<BandCount>(formatter.text("risksPage.bands"), bands, [
    column(formatter.text("risksPage.band"), 4, "start", ({ name, step }) => ({
      ...cell(clip(name, BAND)),
      band: step,
    })),
    column(formatter.text("risksPage.before"), 3, "end", ({ text }) => figure(text.before)),
    column(formatter.text("risksPage.after"), 3, "end", ({ text }) => figure(text.after, { strong: true })),
  ]);
}

function risksTable(
  title: string,
  register: readonly RiskEntry[],
  formatter: Formatter,
  options: DocumentOptions,
): Block {
  const short = shortener(options);
  const full = options.edition === "full";
  const treated = register.some(({ treatment }) => treatment.summary !== "");
  const open = register.some(({ before, after }) => [before, after].some(({ shown }) => shown.bands.length > 1));
  const rating = open ? TWO_BANDS : 5.4;
  const columns: readonly (ColumnOf<RiskEntry> | false)[] = [
    column(formatter.text("risksPage.risk"), 10, "start", (entry) => ({
      runs: [
        { text: `${numberOf(entry)}\u00a0 `, soft: true },
        { text: short(entry.title, TITLE) },
        ...entry.overrides.map(({ text }) => ({ text: `\n* ${short(text, OVERRIDE)}`, soft: true })),
      ],
    })),
    column(formatter.text("risksPage.before"), rating, "start", ({ before }) => bandCell(before, formatter, full)),
    column(formatter.text("risksPage.after"), rating, "start", ({ after }) => bandCell(after, formatter, full)),
    treated &&
      column(formatter.text("risksPage.treatment"), 7, "start", ({ treatment }) =>
        treatmentCell(treatment, formatter, short),
      ),
    column(formatter.text("risksPage.reduces"), treated ? 10 : 15, "start", (entry) =>
      cell(short(nextStep(entry, formatter), ACTION)),
    ),
  ];
  const table = tableOf(
    title,
    register,
    columns.filter((each) => each !== false),
    true,
  );
  const own = register.some(({ overrides }) => overrides.length > 0);
  return boundRows(table, own ? OWN_RATING_LINES : treated ? TREATED_LINES : ROW_LINES, options);
}

/** The number of a risk, with an asterisk where the organisation has rated it itself. */
function numberOf({ number, overrides }: RiskEntry): string {
  return overrides.length === 0 ? `${number}` : `${number}*`;
}

/** What is decided, until when, and by whom; or that nothing is. */
function treatmentCell(
  { decisionText, dueText, owner, summary }: RiskTreatment,
  formatter: Formatter,
  short: (text: string, most: number) => string,
): Cell {
  if (summary === "") return cell(formatter.text("risk.decision.none"), { soft: true });
  const decision = decisionText || formatter.text("risk.decision.none");
  return {
    runs: [
      { text: dueText === "" ? decision : formatter.text("risk.decisionBy", { decision, due: unbroken(dueText) }) },
      { text: `\n${short(owner, PERSON) || formatter.text("risk.noOwner")}`, soft: true },
    ],
  };
}

/** The one step that would lower a risk most; else why there is none. */
function nextStep({ controls }: RiskEntry, formatter: Formatter): string {
  const best = strongestLevelUp(controls);
  // A level without an action is reached by what its statement describes.
  if (best !== null) return best.raised.action || best.raised.statement;
  const counted = controls.filter(({ standing }) => standing !== "leftOut");
  if (counted.length === 0) return formatter.text("risksPage.noControl");
  return formatter.text(counted.every(({ raised }) => raised === null) ? "risksPage.atTop" : "risksPage.noStep");
}
