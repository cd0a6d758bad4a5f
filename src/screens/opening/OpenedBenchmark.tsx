import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { handBenchmark } from "#screens/results/handedBenchmark.ts";
import { listAssessments, useAssessments } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import { Notice } from "#ui/Notice.tsx";

/** Leads from a benchmark file to Results of an assessment, which adds it: by default the one that was changed last. */
export function OpenedBenchmark(props: { readonly name: string; readonly file: File; readonly onDismiss: () => void }) {
  const text = useText();
  const nameOf = useAssessmentName();
  const [, navigate] = useLocation();
  const { name, file, onDismiss } = props;
  const heads = useAssessments((state) => state.heads);
  const offered = useMemo(
    () =>
      listAssessments({ heads }).filter(
        ({ archived, assessment }) => !archived && assessment.started === true && assessment.invited !== true,
      ),
    [heads],
  );
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = offered.find(({ assessment }) => assessment.id === wanted) ?? offered[0];
  const show = (id: string) => {
    handBenchmark(id, file);
    onDismiss();
    navigate(assessmentAddress(id, "results", "benchmark"));
  };
  return (
    <Notice
      kind="info"
      title={text("open.benchmark", { name })}
      action={
        <>
          {chosen !== undefined && (
            <Button tone="primary" onClick={() => show(chosen.assessment.id)}>
              {offered.length === 1
                ? text("open.benchmarkShowNamed", { name: nameOf(chosen.assessment) })
                : text("open.benchmarkShow")}
            </Button>
          )}
          <Button tone="subtle" onClick={onDismiss}>
            {text("common.close")}
          </Button>
        </>
      }
    >
      <p>{text(chosen === undefined ? "open.benchmarkNone" : "open.benchmarkNote")}</p>
      {chosen !== undefined && offered.length > 1 && (
        <SelectField
          label={text("open.benchmarkOf")}
          value={chosen.assessment.id}
          onChange={(event) => setWanted(event.currentTarget.value)}
        >
          {offered.map(({ assessment }) => (
            <option key={assessment.id} value={assessment.id}>
              {nameOf(assessment)}
            </option>
          ))}
        </SelectField>
      )}
    </Notice>
  );
}
