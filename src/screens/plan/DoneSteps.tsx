import type { DoneStep } from "#report/plan/planReport.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Part } from "#ui/Part.tsx";
import { useId } from "react";
import styles from "./StepLists.module.css";
import type { PlanActions } from "./usePlanActions.ts";

/** The done steps, and whether their answers have been updated. */
export function DoneSteps({ done, actions }: { readonly done: readonly DoneStep[]; readonly actions: PlanActions }) {
  const text = useText();
  return (
    <Part title={text("plan.doneSteps")}>
      <ul className={styles.list}>
        {done.map((step) => (
          <Done key={step.key} step={step} onAsk={() => actions.open({ kind: "record", key: step.key })} />
        ))}
      </ul>
    </Part>
  );
}

function Done({ step, onAsk }: { readonly step: DoneStep; readonly onAsk: () => void }) {
  const text = useText();
  const id = useId();
  return (
    <li className={styles.row}>
      <div>
        <p id={id}>{step.action}</p>
        <p className={styles.soft}>
          {step.practice.title}.{" "}
          {text(step.recorded ? "plan.recorded" : "plan.notRecorded", { level: step.levelText, now: step.nowText })}
        </p>
      </div>
      {!step.recorded && (
        <Button aria-describedby={id} onClick={onAsk}>
          {text("plan.recordAsk", { level: step.level })}
        </Button>
      )}
    </li>
  );
}
