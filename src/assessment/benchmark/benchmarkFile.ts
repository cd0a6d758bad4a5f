import { canonicalJson } from "#lib/canonicalJson.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { type DocumentError, parseDocument } from "#assessment/parseDocument.ts";
import { BENCHMARK_FORMAT, type Benchmark, benchmarkSchema, type Quartiles } from "./benchmarkSchema.ts";

/** Maximum length of a benchmark file in UTF-16 units: a thousand areas have less. */
const MAX_BENCHMARK_TEXT = 1_000_000;

/** Serializes a benchmark for a file. Equal benchmarks give equal texts. */
export function benchmarkText(benchmark: Benchmark): string {
  return `${canonicalJson({ ...benchmark, format: BENCHMARK_FORMAT }, 2)}\n`;
}

/** Returns a file name for a benchmark: `benchmark-cisos4ai-2026-Q4.json`. */
export function benchmarkFileName({ questionnaire, made }: Benchmark): string {
  return `benchmark-${questionnaire.id}-${made}.tenspan.json`;
}

/** Parses a benchmark file. */
export function parseBenchmark(text: string): Result<Benchmark, DocumentError> {
  if (text.length > MAX_BENCHMARK_TEXT) return err({ kind: "damaged" });
  const parsed = parseDocument(text, "benchmark", benchmarkSchema);
  if (!parsed.ok) return parsed;
  const { format: _, ...benchmark } = parsed.value;
  return isWithin(benchmark) ? ok(benchmark) : err({ kind: "damaged" });
}

/** Tells whether no value is above the highest of the questionnaire. */
function isWithin({ max, overall, areas }: Benchmark): boolean {
  return [overall, ...Object.values<Quartiles>(areas)].every(({ upper }) => upper <= max);
}
