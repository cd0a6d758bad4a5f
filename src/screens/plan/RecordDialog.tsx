import { Link } from "wouter";
import type { DoneStep } from "#report/plan/planReport.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import styles from "./StepDialog.module.css";
import type { PlanActions } from "./usePlanActions.ts";

/**
 * A dialog that offers to update the answer to the level of a done step, because the plan itself never changes answers.
 */
export function RecordDialog(props: {
  readonly step: DoneStep;
  readonly actions: PlanActions;
  readonly session: Session;
}) {
  const text = useText();
  const { step, actions, session } = props;
  return (
    <Dialog
      title={text("plan.recordTitle", { level: step.levelText })}
      onClose={() => actions.open(null)}
      actions={
        <>
          <Button tone="primary" onClick={() => actions.record(step)}>
            {text("plan.record")}
          </Button>
          <Button onClick={() => actions.open(null)}>{text("common.cancel")}</Button>
        </>
      }
    >
      <p>{text("plan.recordNow", { level: step.nowText })}</p>
      <blockquote className={styles.statement}>{step.statement}</blockquote>
      <p className={styles.small}>
        {text("plan.recordEvidence")}{" "}
        <Link to={assessmentAddress(session.assessment.id, "assess", step.question)}>{text("plan.toQuestion")}</Link>
      </p>
    </Dialog>
  );
}
