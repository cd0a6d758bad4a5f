import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { type KnownIds, placesIn, unknownNames } from "./checkNames.ts";
import { highestLevel } from "./maturityScale.ts";
import type { Questionnaire } from "./schema.ts";

type RiskScoring = Questionnaire["scoring"]["risk"];

/** Likelihood and impact are both 1…5. */
const MATRIX_SIZE = 5;
const MATRIX = ["scoring", "risk", "matrix"] as const;

/** Requires for risks a 5 × 5 matrix of known bands, never milder for higher likelihood or impact. */
export function checkMatrix({ scoring, risks }: Questionnaire): CheckFinding[] {
  const { bands, matrix } = scoring.risk;
  if (bands.length + matrix.length === 0) {
    return risks.length === 0 ? [] : [{ path: ["scoring", "risk"], code: "missing", values: {} }];
  }
  const known = new Set(bands.map(({ id }) => id));
  return [
    ...(bands.length === 0 ? [{ path: ["scoring", "risk", "bands"], code: "missing", values: {} } as const] : []),
    ...checkSize(matrix),
    ...matrix.flatMap((row, index) => unknownNames("unknownBand", placesIn(row, [...MATRIX, index]), known)),
    ...checkRise(scoring.risk),
  ];
}

function checkSize(matrix: RiskScoring["matrix"]): CheckFinding[] {
  const size = { code: "matrixSize", values: {} } as const;
  const rows: CheckFinding[] = matrix.length === MATRIX_SIZE ? [] : [{ path: MATRIX, ...size }];
  const cells = matrix.flatMap((row, index): CheckFinding[] =>
    row.length === MATRIX_SIZE ? [] : [{ path: [...MATRIX, index], ...size }],
  );
  return [...rows, ...cells];
}

function checkRise({ bands, matrix }: RiskScoring): CheckFinding[] {
  const ranks = matrix.map((row) => row.map((band) => bands.findIndex(({ id }) => id === band)));
  return ranks.flatMap((row, likelihood) =>
    row.flatMap((rank, impact): CheckFinding[] => {
      const milder = Math.max(ranks[likelihood - 1]?.[impact] ?? 0, row[impact - 1] ?? 0);
      // An unknown band has rank −1 and is already reported.
      const falls = rank >= 0 && rank < milder;
      return falls ? [{ path: [...MATRIX, likelihood, impact], code: "matrixFalls", values: {} }] : [];
    }),
  );
}

const EFFECTIVENESS = ["scoring", "effectiveness"] as const;

/** Checks the effectiveness of controls: a number per level of the scale, 0 at level 0, never falling. */
export function checkEffectiveness({ scale, scoring: { effectiveness } }: Questionnaire): CheckFinding[] {
  if (effectiveness === undefined) return [];
  const [first = 0] = effectiveness;
  const falling = effectiveness.flatMap((part, level) => (part < (effectiveness[level - 1] ?? 0) ? [level] : []));
  const count = { expected: scale.length, found: effectiveness.length };
  return [
    ...(count.found === count.expected
      ? []
      : [{ path: EFFECTIVENESS, code: "effectivenessCount", values: count } as const]),
    ...(first === 0 ? [] : [{ path: [...EFFECTIVENESS, 0], code: "effectivenessStart", values: {} } as const]),
    ...falling.map((level) => ({ path: [...EFFECTIVENESS, level], code: "effectivenessFalls", values: {} }) as const),
  ];
}

/** Checks that the level guide describes every level of the scale. */
export function checkGuide({ levelGuide, scale }: Questionnaire): CheckFinding[] {
  if (levelGuide === undefined || levelGuide.levels.length === scale.length) return [];
  const values = { expected: scale.length, found: levelGuide.levels.length };
  return [{ path: ["levelGuide", "levels"], code: "levelCount", values }];
}

/** Requires that target profiles name existing areas and levels. */
export function checkTargets(questionnaire: Questionnaire, known: KnownIds): CheckFinding[] {
  return questionnaire.targets.flatMap(({ levels, reasons }, index) => {
    const path = ["targets", index];
    return [
      ...checkAreas(levels, [...path, "levels"], known),
      ...checkAreas(reasons ?? {}, [...path, "reasons"], known),
      ...checkLevels(levels, [...path, "levels"], highestLevel(questionnaire)),
    ];
  });
}

function checkAreas(byArea: Readonly<Record<string, unknown>>, path: Path, { areas }: KnownIds): CheckFinding[] {
  const places = Object.keys(byArea).map((name) => ({ name, path: [...path, name] }));
  return unknownNames("unknownArea", places, areas);
}

function checkLevels(levels: Readonly<Record<string, number>>, path: Path, max: number): CheckFinding[] {
  return Object.entries(levels)
    .filter(([, level]) => level < 0 || level > max)
    .map(([area]) => ({ path: [...path, area], code: "targetOutside", values: { max } }));
}
