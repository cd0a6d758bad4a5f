import * as z from "zod/mini";
import { id as questionnaireId, version } from "#questionnaire/fields.ts";
import { MAX_SOURCE, MIN_ORGANISATIONS } from "./benchmarkLimits.ts";

/** The value of `format`: name and version. */
export const BENCHMARK_FORMAT = "benchmark/1";

/** Maximum number of areas, more than any questionnaire has. */
const MAX_AREAS = 1000;

const value = z.number().check(z.gte(0), z.lte(10));
/** A quarter of a year: no date in a benchmark is more exact. */
const quarter = z.string().check(z.regex(/^\d{4}-Q[1-4]$/, "badBenchmark"));

const quartiles = z
  .looseObject({
    /** The number of organisations: whole groups of five. */
    count: z.int().check(z.gte(MIN_ORGANISATIONS), z.lte(1e6), z.multipleOf(MIN_ORGANISATIONS, "badBenchmark")),
    lower: value,
    median: value,
    upper: value,
  })
  .check(z.refine(({ lower, median, upper }) => lower <= median && median <= upper, "badBenchmark"));

const fields = {
  questionnaire: z.looseObject({ id: questionnaireId, version }),
  /** The highest value of the questionnaire; all values are 0…max. */
  max: z.number().check(z.gt(0), z.lte(10)),
  /** Who made it, and of whom, in their words. */
  source: z.string().check(z.regex(/\S/, "empty"), z.maxLength(MAX_SOURCE)),
  /** When it was made. */
  made: quarter,
  /** The middle of the last changes of the assessments: half of them or more were changed then or later. */
  answers: quarter,
  overall: quartiles,
  /** By area; those with fewer than five organisations are left out. */
  areas: z
    .record(questionnaireId, quartiles)
    .check(z.refine((areas) => Object.keys(areas).length <= MAX_AREAS, "badBenchmark")),
};

type Values = {
  readonly max: number;
  readonly overall: Quartiles;
  readonly areas: Readonly<Record<string, Quartiles>>;
};

/** Tells whether no value is above the highest of the questionnaire, and each is a tenth of the scale. */
function isRounded({ max, overall, areas }: Values): boolean {
  const isTenth = (one: number) => Math.abs((one * 10) / max - Math.round((one * 10) / max)) < 1e-4;
  return [overall, ...Object.values(areas)].every(
    ({ lower, median, upper }) => upper <= max && [lower, median, upper].every(isTenth),
  );
}

/** The schema of a benchmark in an assessment. */
export const keptBenchmarkSchema = z.looseObject(fields).check(z.refine(isRounded, "badBenchmark"));

/** The schema of a benchmark file, format "benchmark/1". */
export const benchmarkSchema = z
  .looseObject({ ...fields, format: z.literal(BENCHMARK_FORMAT) })
  .check(z.refine(isRounded, "badBenchmark"));

/** The quartiles of a part, and the number of organisations. */
export type Quartiles = z.infer<typeof quartiles>;
/** How the values of at least five organisations are spread. */
export type Benchmark = z.infer<typeof keptBenchmarkSchema>;
