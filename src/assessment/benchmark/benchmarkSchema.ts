import { id as questionnaireId, version } from "#questionnaire/fields.ts";
import * as z from "zod/mini";
import { FEWEST_ORGANISATIONS, MAX_SOURCE } from "./benchmarkLimits.ts";

/** The value of `format`: name and version. */
export const BENCHMARK_FORMAT = "benchmark/1";

const value = z.number().check(z.gte(0), z.lte(10));
/** A quarter of a year: no date in a benchmark is more exact. */
const quarter = z.string().check(z.regex(/^\d{4}-Q[1-4]$/, "badQuarter"));

/** How the values of a part are spread. */
const quartiles = z
  .looseObject({
    /** The number of organisations: whole groups of five. */
    count: z.int().check(z.gte(FEWEST_ORGANISATIONS), z.lte(1e6), z.multipleOf(FEWEST_ORGANISATIONS)),
    lower: value,
    median: value,
    upper: value,
  })
  .check(z.refine(({ lower, median, upper }) => lower <= median && median <= upper, "quartilesFall"));

/** The fields of a benchmark, in a file and in an assessment. */
export const benchmarkFields = z.looseObject({
  questionnaire: z.looseObject({ id: questionnaireId, version }),
  /** The highest value of the questionnaire; all values are 0…max. */
  max: z.number().check(z.gt(0), z.lte(10)),
  /** Who made it, and of whom, in their words. */
  source: z.string().check(z.regex(/\S/, "empty"), z.maxLength(MAX_SOURCE)),
  /** When it was made. */
  made: quarter,
  /** When half of the assessments, or more, had last been changed, or later. */
  answers: quarter,
  overall: quartiles,
  /** By area; those with fewer than five organisations are left out. */
  areas: z
    .record(questionnaireId, quartiles)
    .check(z.refine((areas) => Object.keys(areas).length <= 1000, "tooManyAreas")),
});

/** The distribution of the values of at least five organisations. */
export type Benchmark = z.infer<typeof benchmarkFields>;
/** The quartiles of a part, and the number of organisations. */
export type Quartiles = Benchmark["overall"];

/** The schema of a benchmark file, format "benchmark/1". */
export const benchmarkSchema = z.extend(benchmarkFields, { format: z.literal(BENCHMARK_FORMAT) });
