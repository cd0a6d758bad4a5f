import { Suspense, useMemo } from "react";
import type { Snapshot } from "#assessment/schema.ts";
import { buildComparison } from "#report/comparison/buildComparison.ts";
import { type Comparison, MIN_STATES } from "#report/comparison/comparison.ts";
import { type ChosenState, listStates } from "#report/comparison/listStates.ts";
import { type StateKey, stateKeyText } from "#screens/compareAddresses.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { ComparedNodes } from "./ComparedNodes.tsx";
import { ComparedRisks } from "./ComparedRisks.tsx";
import { ComparedStates } from "./ComparedStates.tsx";
import styles from "./ComparePage.module.css";
import { OverlaidRadar } from "./OverlaidRadar.tsx";
import type { ReadAssessments } from "./useReadAssessments.ts";

const ComparisonExports = lazyPart(() => import("./ComparisonExports.tsx"), "ComparisonExports");

type ComparisonProps = { readonly chosen: readonly StateKey[]; readonly read: ReadAssessments };

/** Renders the comparison of the chosen states, or what is missing for it. */
export function ChosenComparison({ chosen, read }: ComparisonProps) {
  const text = useText();
  const formatter = useReportFormatter();
  const states = useChosenStates({ chosen, read });
  const comparison = useMemo(
    () => (states.ready.length < MIN_STATES ? null : buildComparison(listStates(states.ready, formatter), formatter)),
    [states.ready, formatter],
  );
  const { missing, noQuestionnaire } = states;
  return (
    <div className={styles.result}>
      <div role="status">
        {states.isReading && <p>{text("compare.reading")}</p>}
        {!states.isReading && comparison === null && chosen.length > 0 && <p>{text("compare.oneMore")}</p>}
      </div>
      {missing > 0 && <Notice kind="info">{text("compare.missing", { count: missing })}</Notice>}
      {noQuestionnaire > 0 && (
        <Notice kind="info">{text("compare.noQuestionnaire", { count: noQuestionnaire })}</Notice>
      )}
      {comparison?.ok === false && (
        <Notice kind="info">
          {comparison.error.kind === "otherQuestionnaires"
            ? formatter.text("comparison.otherQuestionnaires", { list: formatter.list(comparison.error.titles) })
            : formatter.text(`comparison.${comparison.error.kind}`)}
        </Notice>
      )}
      {comparison?.ok === true && (
        <>
          <ComparisonParts comparison={comparison.value} />
          <Suspense fallback={null}>
            {/* By key, so that the result of saving these states goes when others are chosen. */}
            <ComparisonExports key={keyOf(comparison.value)} comparison={comparison.value} formatter={formatter} />
          </Suspense>
        </>
      )}
    </div>
  );
}

function keyOf({ states }: Comparison): string {
  return JSON.stringify(states.map(({ key }) => key));
}

function ComparisonParts({ comparison }: { readonly comparison: Comparison }) {
  const text = useText();
  const formatter = useReportFormatter();
  return (
    <>
      <Part title={text("compare.states", { count: comparison.states.length })} className={styles.part}>
        <ComparedStates comparison={comparison} />
        {comparison.notes.length > 0 && (
          <ul className={styles.notes} aria-label={formatter.text("comparison.notes")}>
            {comparison.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={comparison.finding} className={styles.part}>
        <OverlaidRadar comparison={comparison} />
      </Part>
      <ComparedNodes comparison={comparison} />
      <ComparedRisks comparison={comparison} />
    </>
  );
}

/** Returns the comparable states in the chosen order, and how many are not. */
function useChosenStates({ chosen, read }: ComparisonProps) {
  const nameOf = useAssessmentName();
  return useMemo(() => {
    const found = chosen.map((key) => ({ key, one: read.get(key.assessment) }));
    const ready = found.flatMap(({ key, one }): ChosenState[] => {
      if (one?.kind !== "ready") return [];
      const { assessment, questionnaire } = one;
      const snapshot = findSnapshot(assessment.snapshots, key.snapshot);
      if (snapshot === undefined) return [];
      return [{ key: stateKeyText(key), name: nameOf(assessment), assessment, questionnaire, snapshot }];
    });
    const noQuestionnaire = found.filter(({ one }) => one?.kind === "noQuestionnaire").length;
    const reading = found.filter(({ one }) => one === undefined).length;
    return {
      ready,
      noQuestionnaire,
      missing: found.length - ready.length - noQuestionnaire - reading,
      isReading: reading > 0,
    };
  }, [chosen, read, nameOf]);
}

/** Returns null for the current state (`id` null); undefined if the snapshot no longer exists. */
function findSnapshot(snapshots: readonly Snapshot[] = [], id: string | null): Snapshot | null | undefined {
  return id === null ? null : snapshots.find((snapshot) => snapshot.id === id);
}
