import type { ReportContext } from "#report/reportContext.ts";
import { joinRuns } from "#report/runs.ts";
import { topicOf } from "#report/terms.ts";
import { isBelow } from "#scoring/tolerance.ts";
import { type RiskFindings, writeMatrixTitle } from "./headline.ts";
import { cellOf, diameterFor, MATRIX_SIZE, placeDiscs, placeMark, placeRings, RING_DIAMETER, STRIP } from "./layout.ts";
import type { RiskBand } from "./riskBand.ts";
import type { MatrixCell, MatrixPlace, MatrixPoint, RiskMatrix } from "./riskMatrix.ts";
import type { RiskEntry } from "./riskReport.ts";

/** Builds the risk matrix: the questionnaire's bands, and for each scenario the path from without to with controls. */
export function buildMatrix(context: ReportContext, findings: RiskFindings): RiskMatrix {
  const { formatter } = context;
  const { register, bands } = findings;
  const diameter = diameterFor(register.map(({ after }) => after));
  const ends = placeDiscs(
    register.map(({ after }) => after),
    diameter,
  );
  const title = writeMatrixTitle(context, findings);
  const points = withStarts(context, register, ends, diameter);
  const summary = formatter.text("matrix.summary", { count: points.length, size: MATRIX_SIZE });
  return {
    kind: "matrix",
    title,
    summary,
    alt: [summary, ...points.map(({ text }) => text.spoken)].join(" "),
    caption: joinRuns([
      formatter.runs(register.some(({ openControls }) => openControls > 0) ? "matrix.captionOpen" : "matrix.caption"),
      ...(points.some(({ worst }) => worst !== null)
        ? [formatter.runs("matrix.captionWorst", { topic: topicOf(context) })]
        : []),
      ...(register.some(({ overrides }) => overrides.length > 0) ? [formatter.runs("matrix.captionOverridden")] : []),
    ]),
    diameter,
    ring: RING_DIAMETER,
    strip: STRIP,
    bands,
    cells: cellsOf(context, bands),
    points,
    numbered: points.length,
    names: namesOf(context),
  };
}

function withStarts(
  { formatter }: ReportContext,
  register: readonly RiskEntry[],
  ends: readonly MatrixPlace[],
  diameter: number,
): readonly MatrixPoint[] {
  const moved = register.filter(hasMoved);
  const rings = placeRings(
    moved.map(({ before }) => before),
    ends,
    diameter,
  );
  const starts = new Map(moved.map(({ id }, index) => [id, rings[index]]));
  return register.map((entry, index) => {
    const { id, number, title, before, after, range } = entry;
    const end = ends[index] ?? { x: 0, y: 0 };
    const text = {
      before: formatter.text("risk.state", { product: before.shown.product, band: before.shown.band.name }),
      after: formatter.text("risk.state", { product: after.shown.product, band: after.shown.band.name }),
      beforeProduct: before.shown.product,
      afterProduct: after.shown.product,
      range,
    };
    const overridden = entry.overrides.length > 0;
    const path = formatter.text(hasMoved(entry) ? "matrix.point" : "matrix.pointStill", { number, title, ...text });
    const spoken = overridden ? `${path} ${formatter.text("matrix.overridden")}` : path;
    return {
      id,
      number,
      title,
      end,
      overridden,
      start: starts.get(id) ?? end,
      moved: hasMoved(entry),
      worst: after.worst === null ? null : placeMark(after.worst),
      before: before.shown.band,
      after: after.shown.band,
      text: { ...text, spoken },
    };
  });
}

function hasMoved({ before, after }: RiskEntry): boolean {
  return isBelow(after.product, before.product);
}

/** Returns all cells row by row, from likelihood 5 at the top to 1 at the bottom. */
function cellsOf({ questionnaire }: ReportContext, bands: readonly RiskBand[]): readonly MatrixCell[] {
  const { matrix } = questionnaire.scoring.risk;
  return matrix
    .flatMap((impacts, likelihood) =>
      impacts.flatMap((id, impact) => {
        const band = bands.find((candidate) => candidate.id === id);
        return band === undefined ? [] : [{ ...cellOf({ likelihood: likelihood + 1, impact: impact + 1 }), band }];
      }),
    )
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
}

function namesOf({ formatter }: ReportContext): RiskMatrix["names"] {
  return {
    likelihood: formatter.text("matrix.likelihood"),
    likelihoodLow: formatter.text("matrix.likelihoodLow"),
    likelihoodHigh: formatter.text("matrix.likelihoodHigh"),
    impact: formatter.text("matrix.impact"),
    impactLow: formatter.text("matrix.impactLow"),
    impactHigh: formatter.text("matrix.impactHigh"),
    number: formatter.text("matrix.number"),
    risk: formatter.text("matrix.risk"),
    before: formatter.text("matrix.before"),
    after: formatter.text("matrix.after"),
    range: formatter.text("table.range"),
  };
}
