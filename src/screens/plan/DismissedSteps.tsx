import type { DismissedStep } from "#report/plan/planReport.ts";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import { StepItem } from "./StepItem.tsx";
import styles from "./StepLists.module.css";
import type { PlanActions } from "./usePlanActions.ts";

/** The dismissed steps with their reasons; each can be restored. */
export function DismissedSteps(props: { readonly dismissed: readonly DismissedStep[]; readonly actions: PlanActions }) {
  const text = useText();
  return (
    <Part title={text("plan.dismissed")}>
      <ul className={styles.list}>
        {props.dismissed.map((step) => (
          <StepItem
            key={step.key}
            action={step.action}
            facts={
              <>
                <p className={styles.soft}>{step.practice.title}</p>
                <p className={styles.soft} dir="auto">
                  {step.reason === "" ? text("plan.noReason") : text("plan.because", { reason: step.reason })}{" "}
                  {step.note}
                </p>
              </>
            }
            button={{ label: text("plan.restore"), onClick: () => props.actions.restore(step) }}
          />
        ))}
      </ul>
    </Part>
  );
}
