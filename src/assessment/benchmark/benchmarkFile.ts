import { type DocumentError, parseDocument } from "#assessment/parseDocument.ts";
import { canonicalJson } from "#lib/canonicalJson.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { BENCHMARK_FORMAT, type Benchmark, benchmarkSchema } from "./benchmarkSchema.ts";

/** Maximum length of a benchmark file in UTF-16 units: a thousand areas have less. */
export const MAX_BENCHMARK_TEXT = 1_000_000;

/** Serializes a benchmark for a file. Equal benchmarks give equal texts. */
export function benchmarkText(benchmark: Benchmark): string {
  return `${canonicalJson({ ...benchmark, format: BENCHMARK_FORMAT }, 2)}\n`;
}

/**
 * Returns a file name for a benchmark: with the questionnaire and the quarter, such as
 * `benchmark-example-2026-Q4.tenspan.json`.
 */
export function benchmarkFileName({ questionnaire, made }: Benchmark): string {
  return `benchmark-${questionnaire.id}-${made}.tenspan.json`;
}

/** Parses a benchmark file. */
export function parseBenchmark(text: string): Result<Benchmark, DocumentError> {
  if (text.length > MAX_BENCHMARK_TEXT) return err({ kind: "damaged" });
  const parsed = parseDocument(text, "benchmark", benchmarkSchema);
  if (!parsed.ok) return parsed;
  const { format: _, ...benchmark } = parsed.value;
  return ok(benchmark);
}
