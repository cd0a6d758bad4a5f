import type { Assessment } from "#assessment/schema.ts";
import type { Benchmark } from "./benchmarkSchema.ts";

/** Sets the benchmark that the results are compared with; none removes the field. */
export function withBenchmark(assessment: Assessment, benchmark: Benchmark | undefined, now: string): Assessment {
  const { benchmark: _, ...rest } = assessment;
  return { ...rest, ...(benchmark !== undefined && { benchmark }), updatedAt: now };
}
