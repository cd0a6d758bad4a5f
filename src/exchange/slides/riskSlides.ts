import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { RISK_COLOURS } from "#pdf/page/theme.ts";
import { clip } from "#report/clip.ts";
import type { Report } from "#report/report.ts";
import type { RiskMatrix } from "#report/risks/riskMatrix.ts";
import type { RiskEntry } from "#report/risks/riskReport.ts";
import { type Run, textOf } from "#report/runs.ts";
import type { Slide, SlideCell } from "./slideDeck.ts";
import { cell, isNotEmpty, MAX_TABLE_ROWS } from "./slideTexts.ts";

/** Composes the slides with the risk matrix, and with the highest risks in a table. */
export function riskSlides({ risks }: Report, exchangeText: ExchangeFormatter): readonly Slide[] {
  const { register, matrix, headline, lead, ordinal } = risks;
  return [
    {
      title: clip(textOf(headline), 140),
      content: { kind: "matrix", rows: matrixRows(matrix) },
      notes: [...lead.map((runs: readonly Run[]) => textOf(runs)), ordinal, matrix.alt],
    },
    {
      title: exchangeText("slide.risks"),
      content: {
        kind: "table",
        columns: [
          { header: exchangeText("column.number"), share: 0.8, align: "right" },
          { header: exchangeText("column.title"), share: 5, align: "left" },
          { header: exchangeText("column.beforeBand"), share: 2, align: "left" },
          { header: exchangeText("column.afterBand"), share: 2, align: "left" },
          { header: exchangeText("column.decision"), share: 2.2, align: "left" },
        ],
        rows: register.slice(0, MAX_TABLE_ROWS - 2).map(riskRow),
      },
      notes: register
        .slice(0, MAX_TABLE_ROWS - 2)
        .map(({ number, title, description, help }) =>
          [`${number}. ${title}: ${description}`, help?.text ?? ""].join(" ").trim(),
        ),
    },
  ];
}

function riskRow({ number, title, before, after, treatment }: RiskEntry): readonly SlideCell[] {
  const band = ({ shown }: typeof before): SlideCell => {
    const ground = RISK_COLOURS[shown.band.step - 1];
    return { text: clip(`${shown.band.name} ${shown.product}`, 40), ...(ground !== undefined && { ground }) };
  };
  return [
    cell(String(number)),
    cell(title),
    band(before),
    band(after),
    cell([treatment.decisionText, treatment.owner].filter(isNotEmpty).join(", "), 50),
  ];
}

/**
 * Returns the matrix with likelihood from top to bottom and impact from left to right: the risk numbers in each cell,
 * and the axis names.
 */
function matrixRows({ cells, points, names }: RiskMatrix): readonly (readonly SlideCell[])[] {
  const sides = [names.likelihoodHigh, "", names.likelihood, "", names.likelihoodLow];
  const rows = sides.map((side, row) => [
    cell(side, 24),
    ...[0, 1, 2, 3, 4].map((column): SlideCell => {
      const band = cells.find((one) => one.column === column && one.row === row)?.band;
      const inside = points.filter(
        ({ end }) => Math.min(4, Math.floor(end.x)) === column && Math.min(4, Math.floor(end.y)) === row,
      );
      const ground = RISK_COLOURS[(band?.step ?? 1) - 1];
      return {
        text: [clip(band?.name ?? "", 24), listNumbers(inside.map(({ number }) => number))]
          .filter(isNotEmpty)
          .join("\n"),
        ...(ground !== undefined && { ground }),
      };
    }),
  ]);
  return [...rows, ["", names.impactLow, "", names.impact, "", names.impactHigh].map((text) => cell(text, 24))];
}

/** Lists numbers with commas; of many, the first ones and how many more. */
function listNumbers(numbers: readonly number[]): string {
  const most = 12;
  const rest = numbers.length - most;
  return numbers.slice(0, most).join(", ") + (rest > 0 ? ` +${rest}` : "");
}
