import type { DoneStep } from "#report/plan/planReport.ts";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import { StepItem } from "./StepItem.tsx";
import styles from "./StepLists.module.css";
import type { PlanActions } from "./usePlanActions.ts";

/** The done steps, and whether their answers have been updated. */
export function DoneSteps({ done, actions }: { readonly done: readonly DoneStep[]; readonly actions: PlanActions }) {
  const text = useText();
  const record = ({ key, level }: DoneStep) => ({
    label: text("plan.recordAsk", { level }),
    onClick: () => actions.open({ kind: "record", key }),
  });
  return (
    <Part title={text("plan.doneSteps")}>
      <ul className={styles.list}>
        {done.map((step) => (
          <StepItem
            key={step.key}
            action={step.action}
            facts={
              <p className={styles.soft}>
                {step.practice.title}.{" "}
                {text(step.recorded ? "plan.recorded" : "plan.notRecorded", {
                  level: step.levelText,
                  now: step.nowText,
                })}
              </p>
            }
            button={step.recorded ? undefined : record(step)}
          />
        ))}
      </ul>
    </Part>
  );
}
