import { useState } from "react";
import type { Benchmark } from "#assessment/benchmark/benchmarkSchema.ts";
import { withBenchmark } from "#assessment/benchmark/withBenchmark.ts";
import { loadPart } from "#lib/loadPart.ts";
import { type BenchmarkMismatch, benchmarkMismatch } from "#report/benchmark/compareWithBenchmark.ts";
import type { Session } from "#screens/session.ts";
import type { UndoMessage } from "#screens/UndoBar.tsx";
import { useText } from "#screens/useText.ts";

/** A file from which no benchmark was added, and the reason as a sentence. */
type RefusedBenchmark = { readonly name: string; readonly reason: string };

/** The benchmark of the open assessment: adding one from a file, removing it, and undoing that. */
export type BenchmarkFile = {
  readonly refused: RefusedBenchmark | null;
  readonly undo: UndoMessage | null;
  readonly open: (file: File) => Promise<void>;
  readonly remove: () => void;
  readonly applyUndo: () => void;
  readonly forget: () => void;
};

/** Returns a function that says why a benchmark does not fit the questionnaire of an assessment. */
export function useMismatchText({ questionnaire }: Session) {
  const text = useText();
  return ({ questionnaire: { id, version }, max }: Benchmark, mismatch: BenchmarkMismatch) =>
    text(`benchmark.error.${mismatch}`, { id, version, here: questionnaire.version, max });
}

/** Returns the actions on the benchmark of an assessment, and their outcome. */
export function useBenchmarkFile(session: Session): BenchmarkFile {
  const text = useText();
  const mismatchText = useMismatchText(session);
  const [refused, setRefused] = useState<RefusedBenchmark | null>(null);
  const [undo, setUndo] = useState<(UndoMessage & { readonly before: Benchmark | undefined }) | null>(null);
  const { assessment, questionnaire, apply } = session;
  const set = (benchmark: Benchmark | undefined) => apply((before, now) => withBenchmark(before, benchmark, now));
  const open = async (file: File) => {
    const { name } = file;
    setRefused(null);
    const part = await loadPart(() => import("./readBenchmark.ts"));
    const read = part.ok ? await part.value.readBenchmark(file) : part;
    if (!read.ok) return setRefused({ name, reason: text(`benchmark.error.${read.error.kind}`) });
    const mismatch = benchmarkMismatch(read.value, questionnaire);
    if (mismatch !== null) return setRefused({ name, reason: mismatchText(read.value, mismatch) });
    set(read.value);
    return setUndo({ message: text("benchmark.added"), aside: true, before: assessment.benchmark });
  };
  return {
    refused,
    undo,
    open,
    remove: () => {
      setRefused(null);
      setUndo({ message: text("benchmark.removed"), before: assessment.benchmark });
      set(undefined);
    },
    applyUndo: () => {
      if (undo !== null) set(undo.before);
      setUndo(null);
    },
    forget: () => {
      setUndo(null);
      setRefused(null);
    },
  };
}
