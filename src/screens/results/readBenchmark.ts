import { MAX_BENCHMARK_TEXT, parseBenchmark } from "#assessment/benchmark/benchmarkFile.ts";
import type { Benchmark } from "#assessment/benchmark/benchmarkSchema.ts";
import type { DocumentError } from "#assessment/parseDocument.ts";
import { err, type Result } from "#lib/result.ts";
import { decodeText } from "#pdf/decodeText.ts";
import { readBytes } from "#store/files.ts";

/** Why no benchmark was read from a file. */
export type BenchmarkFileError = DocumentError | { readonly kind: "tooBig" | "unreadable" | "empty" };

/** Maximum bytes: a UTF-16 unit takes at most three bytes. */
const MAX_BYTES = 3 * MAX_BENCHMARK_TEXT;

/** Reads the benchmark in a file. */
export async function readBenchmark(file: Blob): Promise<Result<Benchmark, BenchmarkFileError>> {
  if (file.size === 0) return err({ kind: "empty" });
  const bytes = await readBytes(file, MAX_BYTES);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  return text.ok ? parseBenchmark(text.value) : err({ kind: "notJson" });
}
