import { Link } from "wouter";
import type { StepReport, StepStatus } from "#report/plan/planReport.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { OwnerField } from "#screens/forms/OwnerField.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { TextField } from "#ui/Field.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { DismissForm } from "./DismissForm.tsx";
import { changePlanItem } from "./decisions.ts";
import { MoveTo } from "./MoveTo.tsx";
import styles from "./StepDialog.module.css";
import type { PlanActions } from "./usePlanActions.ts";
import type { WaveName } from "./waveName.ts";

const STATUSES = ["todo", "doing", "done"] as const satisfies readonly StepStatus[];

/** The dialog for all decisions on a step: wave, status, owner and date, stored at once; and dismissing it. */
export function StepDialog(props: {
  readonly step: StepReport;
  readonly waves: readonly WaveName[];
  readonly actions: PlanActions;
  readonly session: Session;
}) {
  const text = useText();
  const { step, waves, actions, session } = props;
  const close = () => actions.open(null);
  return (
    <Dialog
      title={step.action}
      onClose={close}
      actions={
        <Button tone="primary" onClick={close}>
          {text("common.close")}
        </Button>
      }
    >
      <p className={styles.small}>
        {text("plan.stepWhere", { practice: step.practice.title, level: step.text.level })}{" "}
        <Link to={assessmentAddress(session.assessment.id, "assess", step.question)}>{text("plan.toQuestion")}</Link>
      </p>
      <div className={styles.fields}>
        <Segmented
          legend={text("plan.status")}
          value={step.status}
          options={STATUSES.map((value) => ({ value, label: text(`plan.status.${value}`) }))}
          onChange={(status) => actions.setStatus(step, status)}
        />
        <div className={styles.pair}>
          <OwnerField
            session={session}
            label={text("plan.owner")}
            value={session.assessment.plan?.items[step.key]?.owner ?? ""}
            onChange={(owner) => actions.apply(changePlanItem(step, { owner }))}
          />
          <TextField
            label={text("plan.due")}
            type="date"
            max="9999-12-31"
            value={step.due ?? ""}
            onChange={({ currentTarget: { value } }) => actions.apply(changePlanItem(step, { due: value }))}
          />
        </div>
        <div className={styles.wave}>
          <span className={styles.label} id="plan-step-wave">
            {text("plan.wave")}
          </span>
          <MoveTo step={step} waves={waves} describedBy="plan-step-wave" onMove={(wave) => actions.move(step, wave)} />
        </div>
        <p className={styles.small}>{text("plan.savedAtOnce")}</p>
        <DismissForm onDismiss={(reason) => actions.dismiss(step, reason)} />
      </div>
    </Dialog>
  );
}
