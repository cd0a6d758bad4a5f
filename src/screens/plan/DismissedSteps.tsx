import type { DismissedStep } from "#report/plan/planReport.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Part } from "#ui/Part.tsx";
import { useId } from "react";
import styles from "./StepLists.module.css";
import type { PlanActions } from "./usePlanActions.ts";

/** The dismissed steps with their reasons; each can be restored. */
export function DismissedSteps(props: { readonly dismissed: readonly DismissedStep[]; readonly actions: PlanActions }) {
  const text = useText();
  return (
    <Part title={text("plan.dismissed")}>
      <ul className={styles.list}>
        {props.dismissed.map((step) => (
          <Dismissed key={step.key} step={step} onRestore={() => props.actions.restore(step)} />
        ))}
      </ul>
    </Part>
  );
}

function Dismissed({ step, onRestore }: { readonly step: DismissedStep; readonly onRestore: () => void }) {
  const text = useText();
  const id = useId();
  return (
    <li className={styles.row}>
      <div>
        <p id={id}>{step.action}</p>
        <p className={styles.soft}>{step.practice.title}</p>
        <p className={styles.soft} dir="auto">
          {step.reason === "" ? text("plan.noReason") : text("plan.because", { reason: step.reason })} {step.note}
        </p>
      </div>
      <Button aria-describedby={id} onClick={onRestore}>
        {text("plan.restore")}
      </Button>
    </li>
  );
}
