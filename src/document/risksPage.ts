import { clip } from "#report/clip.ts";
import type { Formatter } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import { MAX_NUMBERED, numberListed } from "#report/risks/numberListed.ts";
import type { BandCount } from "#report/risks/riskBand.ts";
import type { RiskMatrix } from "#report/risks/riskMatrix.ts";
import type { Control, RiskEntry } from "#report/risks/riskReport.ts";
import { strongestLevelUp } from "#report/risks/strongestLevelUp.ts";
import type { RiskTreatment } from "#report/risks/treatment.ts";
import { joinRuns, textOf } from "#report/runs.ts";
import { bandCell } from "./bandCell.ts";
import { type ColumnOf, cell, column, heading, numberCell, paragraph, tableOf, unbroken } from "./blocks.ts";
import type { Block, Cell } from "./document.ts";
import type { DocumentOptions } from "./options.ts";
import { rowsOf } from "./rows.ts";
import { boundRows, shortener } from "./shortener.ts";

/** Height of the matrix in points, by edition; below the minimum its numerals and band names are unreadable. */
const MATRIX = { board: { height: 268, minHeight: 256 }, full: { height: 300, minHeight: 256 } } as const;
/** Maximum letters of texts that users or questionnaires write. */
const MAX_LETTERS = { title: 80, action: 100, band: 24, person: 50, override: 130 } as const;
/** Maximum lines of a row, enough for the app's own titles and actions. */
const ROW_LINES = 2;
/** Maximum lines for a decision with its date and a name. */
const TREATED_LINES = 4;
/** Maximum lines for an overridden rating with its reason. */
const OWN_RATING_LINES = 7;
/** Number of risks in each shorter version. */
const RISKS_IF_TIGHT = { 1: 6, 2: 5, 3: 3 } as const;
/** Column width of a rating with two bands, which takes two lines. */
const TWO_BANDS = 6.9;

/** Shows the risks, how far the controls reduce them, and the next step against each. */
export function risksPage(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  const { headline, register, ruledOut } = report.risks;
  if (register.length + ruledOut.length === 0) return [];
  const opening = [heading(2, formatter.text("risksPage.title")), ...paragraph("lead", textOf(headline))];
  if (register.length === 0) return opening;
  const shown = options.edition === "full" ? register : register.slice(0, maxRisks(report, options));
  return [
    ...opening,
    ...pictureBlocks(report, shown.length, formatter, options),
    risksTable(titleOf(shown.length, register.length, formatter), shown, formatter, options),
    ...paragraph(
      "small",
      shown.some(hasControls) ? "" : formatter.text("risksPage.noControls", { count: shown.length }),
    ),
  ];
}

/** Shows the chart next to the number of risks per band; without room for the chart, only the numbers. */
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
    ...paragraph("small", formatter.text("risksPage.numbers")),
  ];
  if (tight === 3) return beside;
  const chart = pictureOf(risks, Math.min(MAX_NUMBERED, listed), formatter);
  return [
    {
      kind: "columns",
      widths: [8, 5],
      align: "start",
      columns: [[{ kind: "figure", chart, ...MATRIX[edition] }], beside],
    },
  ];
}

/** Returns the maximum number of risks that the board edition shows. */
function maxRisks(report: Report, { tight }: DocumentOptions): number {
  const { risks } = rowsOf(report);
  return tight === undefined ? risks : Math.min(RISKS_IF_TIGHT[tight], risks);
}

function titleOf(count: number, all: number, formatter: Formatter): string {
  return formatter.text(count < all ? "risksPage.worst" : "risksPage.all", { count, all });
}

/** Returns the chart with numbers for the listed risks and dots for the others. */
function pictureOf({ matrix, register }: Report["risks"], listed: number, formatter: Formatter): RiskMatrix {
  const rest = listed < register.length ? [formatter.runs("risksPage.captionRest")] : [];
  const own = register.slice(0, listed).some(({ overrides }) => overrides.length > 0);
  const marked = own ? [formatter.runs("matrix.captionOverridden")] : [];
  const drawn = numberListed(matrix, register, listed);
  const worst = drawn.points.slice(0, drawn.numbered).some((point) => point.worst !== null);
  const dashed = worst ? [formatter.runs("risksPage.captionWorst")] : [];
  return { ...drawn, caption: joinRuns([formatter.runs("risksPage.caption"), ...rest, ...dashed, ...marked]) };
}

/** Counts the risks in each band, worst first. */
function bandsTable(bands: readonly BandCount[], formatter: Formatter): Block {
  return tableOf<BandCount>(formatter.text("risksPage.bands"), bands, [
    column(formatter.text("risksPage.band"), 4, "start", ({ name, step }) => ({
      ...cell(clip(name, MAX_LETTERS.band)),
      band: step,
    })),
    column(formatter.text("risksPage.before"), 3, "end", ({ text }) => numberCell(text.before)),
    column(formatter.text("risksPage.after"), 3, "end", ({ text }) => numberCell(text.after, { strong: true })),
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
        { text: short(entry.title, MAX_LETTERS.title) },
        ...entry.overrides.map(({ text }) => ({ text: `\n* ${short(text, MAX_LETTERS.override)}`, soft: true })),
      ],
    })),
    column(formatter.text("risksPage.before"), rating, "start", ({ before }) => bandCell(before, formatter, full)),
    column(formatter.text("risksPage.after"), rating, "start", ({ after }) => bandCell(after, formatter, full)),
    treated &&
      column(formatter.text("risksPage.treatment"), 7, "start", ({ treatment }) =>
        treatmentCell(treatment, formatter, short),
      ),
    register.some(hasControls) &&
      column(formatter.text("risksPage.reduces"), treated ? 10 : 15, "start", (entry) =>
        cell(short(nextStep(entry, formatter), MAX_LETTERS.action)),
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

/** Returns the number of a risk, with an asterisk if the organisation has overridden its rating. */
function numberOf({ number, overrides }: RiskEntry): string {
  return overrides.length === 0 ? `${number}` : `${number}*`;
}

/** Returns the treatment decision with date and owner, or that there is none. */
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
      { text: `\n${short(owner, MAX_LETTERS.person) || formatter.text("risk.noOwner")}`, soft: true },
    ],
  };
}

const isCounted = ({ status }: Control) => status !== "leftOut";

/** Tells whether any question that applies acts on the risk. */
function hasControls({ controls }: Pick<RiskEntry, "controls">): boolean {
  return controls.some(isCounted);
}

/** Returns the step that would lower a risk most, or why there is none. */
function nextStep({ controls }: RiskEntry, formatter: Formatter): string {
  const best = strongestLevelUp(controls);
  // For a level without an action, the step is what its statement describes.
  if (best !== null) return best.oneLevelUp.action || best.oneLevelUp.statement;
  if (!hasControls({ controls })) return formatter.text("risksPage.noControl");
  return formatter.text(
    controls.filter(isCounted).every(({ oneLevelUp }) => oneLevelUp === null) ? "risksPage.atTop" : "risksPage.noStep",
  );
}
