import { memo } from "react";
import type { PlanReport } from "#report/plan/planReport.ts";
import type { Session } from "#screens/session.ts";
import { RecordDialog } from "./RecordDialog.tsx";
import { StepDialog } from "./StepDialog.tsx";
import type { PlanActions } from "./usePlanActions.ts";

/** The open dialog, if any: the details of a step, or whether to update an answer. */
export const PlanDialogs = memo(function PlanDialogs(props: {
  readonly plan: PlanReport;
  readonly actions: PlanActions;
  readonly session: Session;
}) {
  const { plan, actions, session } = props;
  const { dialog } = actions;
  if (dialog === null) return null;
  if (dialog.kind === "record") {
    const step = plan.done.find(({ key, recorded }) => key === dialog.key && !recorded);
    return step === undefined ? null : <RecordDialog key={step.key} step={step} actions={actions} session={session} />;
  }
  const step = plan.waves.flatMap(({ steps }) => steps).find(({ key }) => key === dialog.key);
  if (step === undefined) return null;
  return <StepDialog key={step.key} step={step} waves={plan.waves} actions={actions} session={session} />;
});
