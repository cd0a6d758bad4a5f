import { useEffect } from "react";
import type { Benchmark } from "#assessment/benchmark/benchmarkSchema.ts";
import { type BenchmarkComparison, benchmarkMismatch, quartersSince } from "#report/benchmark/compareWithBenchmark.ts";
import type { Results } from "#report/report.ts";
import { FileOpener } from "#screens/sealed/FileOpener.tsx";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { UndoBar } from "#screens/UndoBar.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { Toolbar } from "#ui/Toolbar.tsx";
import styles from "./BenchmarkPart.module.css";
import { BenchmarkTable } from "./BenchmarkTable.tsx";
import { takeHandedBenchmark } from "./handedBenchmark.ts";
import { useBenchmarkFile, useMismatchText } from "./useBenchmarkFile.ts";

/** The accepted files, for a file input. */
const ACCEPTED_FILES = ".json,.age,application/json";

/** The results beside other organisations, from a benchmark file. */
export function BenchmarkPart(props: {
  readonly session: Session;
  readonly report: Results;
  /** Null without a benchmark, or if it does not fit. */
  readonly comparison: BenchmarkComparison | null;
}) {
  const text = useText();
  const { session, report, comparison } = props;
  const { benchmark } = session.assessment;
  const file = useBenchmarkFile(session);
  useHandedBenchmark(session.assessment.id, file.open);
  return (
    <Part title={text("benchmark.title")} name="benchmark" className={styles.part}>
      {benchmark === undefined && <p className={styles.note}>{text("benchmark.empty")}</p>}
      {benchmark !== undefined && comparison === null && <Mismatch session={session} benchmark={benchmark} />}
      {benchmark !== undefined && comparison !== null && (
        <Compared benchmark={benchmark} comparison={comparison} report={report} />
      )}
      <FileOpener accept={ACCEPTED_FILES} hint={text("benchmark.add")} onFiles={([first]) => file.open(first)}>
        {(openPicker) => (
          <Toolbar label={text("benchmark.toolbar")} className={styles.actions}>
            <Button onClick={openPicker}>
              {text(benchmark === undefined ? "benchmark.add" : "benchmark.replace")}
            </Button>
            {benchmark !== undefined && <Button onClick={file.remove}>{text("benchmark.remove")}</Button>}
          </Toolbar>
        )}
      </FileOpener>
      {file.refused !== null && (
        <Notice
          kind="error"
          title={text("benchmark.failed", { name: file.refused.name })}
          action={
            <Button tone="subtle" onClick={() => actAndFocusTitle(file.forget)}>
              {text("common.close")}
            </Button>
          }
        >
          {file.refused.reason}
        </Notice>
      )}
      {file.undo !== null && (
        <UndoBar
          done={file.undo}
          onUndo={() => actAndFocusTitle(file.applyUndo)}
          onClose={() => actAndFocusTitle(file.forget)}
        />
      )}
    </Part>
  );
}

/** Opens a benchmark file that was opened on Home for this assessment. */
function useHandedBenchmark(id: string, open: (file: File) => Promise<void>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is handed over once
  useEffect(() => {
    const handed = takeHandedBenchmark(id);
    if (handed !== null) void open(handed);
  }, [id]);
}

/** Runs an action whose button disappears, and focuses the title of the section. */
function actAndFocusTitle(act: () => void) {
  act();
  document.getElementById("benchmark")?.focus({ preventScroll: true });
}

/** The questionnaire has changed since the benchmark was added. */
function Mismatch({ session, benchmark }: { readonly session: Session; readonly benchmark: Benchmark }) {
  const mismatchText = useMismatchText(session);
  const mismatch = benchmarkMismatch(benchmark, session.questionnaire);
  return mismatch === null ? null : <p className={styles.note}>{mismatchText(benchmark, mismatch)}</p>;
}

function Compared(props: {
  readonly benchmark: Benchmark;
  readonly comparison: BenchmarkComparison;
  readonly report: Results;
}) {
  const text = useText();
  const { benchmark, comparison, report } = props;
  const { overall, counts } = comparison;
  const quarterText = (name: string) => {
    const [year = "", quarter = ""] = name.split("-Q");
    return text("benchmark.quarter", { year, quarter });
  };
  const age = Math.max(0, quartersSince(benchmark.answers, today()));
  return (
    <>
      {overall.side !== null && (
        <p className={styles.finding}>
          {text("benchmark.finding", {
            ...overall.text,
            ...counts,
            side: overall.side,
            // Quartiles are rounded to half a level, so they are often the same.
            isSpread: overall.text.lower === overall.text.upper ? "no" : "yes",
            areas: report.terms.running.areas,
          })}
        </p>
      )}
      <p className={styles.note} dir="auto">
        {text("benchmark.source", {
          count: benchmark.overall.count,
          source: benchmark.source,
          answers: quarterText(benchmark.answers),
          made: quarterText(benchmark.made),
          age: text("benchmark.age", { age }),
        })}
      </p>
      <BenchmarkTable comparison={comparison} report={report} />
      <p className={styles.note}>
        {text("benchmark.rules")} {text("benchmark.kept")}
      </p>
    </>
  );
}
