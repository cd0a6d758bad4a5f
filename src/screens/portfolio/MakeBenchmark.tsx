import { Suspense, useState } from "react";
import { MIN_ORGANISATIONS } from "#assessment/benchmark/benchmarkLimits.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./PortfolioPage.module.css";
import type { FilteredMember } from "./usePortfolio.ts";

const BenchmarkDialog = lazyPart(() => import("./BenchmarkDialog.tsx"), "BenchmarkDialog");

/** Offers to make a benchmark file from the assessments shown. */
export function MakeBenchmark(props: {
  readonly members: readonly FilteredMember[];
  readonly questionnaires: readonly Questionnaire[];
}) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState("");
  if (props.members.length < MIN_ORGANISATIONS) {
    return (
      <Part title={text("benchmark.title")} className={styles.part}>
        <p className={styles.note}>{text("benchmark.offerLater")}</p>
      </Part>
    );
  }
  return (
    <Part title={text("benchmark.title")} className={styles.part}>
      <p className={styles.note}>{text("benchmark.offer")}</p>
      <Button
        onClick={() => {
          setSaved("");
          setOpen(true);
        }}
      >
        {text("benchmark.make")}
      </Button>
      <p role="status" className={styles.note}>
        {saved}
      </p>
      {isOpen && (
        <Suspense fallback={null}>
          <BenchmarkDialog {...props} onSaved={setSaved} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Part>
  );
}
