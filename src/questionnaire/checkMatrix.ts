import type { CheckFinding } from "./checkCodes.ts";
import { placesIn, unknownNames } from "./checkNames.ts";
import type { Questionnaire } from "./schema.ts";

type RiskScoring = Questionnaire["scoring"]["risk"];

/** Likelihood and impact both run 1…5. */
const SIDE = 5;
const MATRIX = ["scoring", "risk", "matrix"] as const;

/** The risk matrix is 5 × 5 of known bands, and never milder where likelihood or impact is higher. */
export function checkMatrix({ scoring }: Questionnaire): CheckFinding[] {
  const { bands, matrix } = scoring.risk;
  const known = new Set(bands.map(({ id }) => id));
  return [
    ...checkSize(matrix),
    ...matrix.flatMap((row, index) => unknownNames("unknownBand", placesIn(row, [...MATRIX, index]), known)),
    ...checkRise(scoring.risk),
  ];
}

function checkSize(matrix: RiskScoring["matrix"]): CheckFinding[] {
  const size = { code: "matrixSize", values: {} } as const;
  const rows: CheckFinding[] = matrix.length === SIDE ? [] : [{ path: MATRIX, ...size }];
  const cells = matrix.flatMap((row, index): CheckFinding[] =>
    row.length === SIDE ? [] : [{ path: [...MATRIX, index], ...size }],
  );
  return [...rows, ...cells];
}

function checkRise({ bands, matrix }: RiskScoring): CheckFinding[] {
  const ranks = matrix.map((row) => row.map((band) => bands.findIndex(({ id }) => id === band)));
  return ranks.flatMap((row, likelihood) =>
    row.flatMap((rank, impact): CheckFinding[] => {
      const milder = Math.max(ranks[likelihood - 1]?.[impact] ?? 0, row[impact - 1] ?? 0);
      // A band that nobody knows has rank −1 and is told of already.
      const falls = rank >= 0 && rank < milder;
      return falls ? [{ path: [...MATRIX, likelihood, impact], code: "matrixFalls", values: {} }] : [];
    }),
  );
}
