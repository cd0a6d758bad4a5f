import { memo, useState } from "react";
import type { PlanReport } from "#report/plan/planReport.ts";
import type { Terms } from "#report/report.ts";
import { LeadRuns } from "#screens/LeadRuns.tsx";
import { useChartFile } from "#screens/pictures/useChartFile.ts";
import type { Session } from "#screens/session.ts";
import { TargetChoice } from "#screens/set-up/TargetChoice.tsx";
import { HeadlineTitle } from "#screens/shell/HeadlineTitle.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { UndoBar } from "#screens/UndoBar.tsx";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { useProgressiveRender } from "#ui/useProgressiveRender.ts";
import { DismissedSteps } from "./DismissedSteps.tsx";
import { DoneSteps } from "./DoneSteps.tsx";
import { EmptyPlan } from "./EmptyPlan.tsx";
import { PlanDialogs } from "./PlanDialogs.tsx";
import styles from "./PlanScreen.module.css";
import { PlanSettings } from "./PlanSettings.tsx";
import { StatesPart } from "./StatesPart.tsx";
import { StepsPart } from "./StepsPart.tsx";
import { useFocus } from "./useFocus.ts";
import { usePlan } from "./usePlan.ts";
import { type PlanActions, usePlanActions } from "./usePlanActions.ts";

/** The Plan screen: the steps of each wave, their effects, and the progress. */
export function PlanScreen({ session }: { readonly session: Session }) {
  const focus = useFocus(session);
  const plan = usePlan(session, focus.planned);
  const actions = usePlanActions(session);
  // While choosing a target here, the user can try several: the choice stays in place.
  const [choosing] = useState(plan.state === "noTarget");
  return (
    <Page>
      <Opening plan={plan} />
      {(choosing || plan.state === "noTarget") && (
        <div className={styles.choice}>
          <TargetChoice session={session} />
        </div>
      )}
      {plan.state === "planned" && <PlanSettings session={session} focus={focus} capacities={plan.capacities} />}
      {plan.state !== "planned" && plan.state !== "noTarget" && <EmptyPlan state={plan.state} session={session} />}
      <Body plan={plan} actions={actions} session={session} terms={useTerms(session).within} />
      <PlanDialogs plan={plan} actions={actions} session={session} />
      {actions.undo !== null && <UndoBar done={actions.undo} onUndo={actions.applyUndo} onClose={actions.forgetUndo} />}
    </Page>
  );
}

const Opening = memo(function Opening({ plan }: { readonly plan: PlanReport }) {
  const text = useText();
  return (
    <>
      <HeadlineTitle tab={text("plan.tab")} runs={plan.headline} />
      <LeadRuns sentences={plan.lead} />
    </>
  );
});

/**
 * Everything that depends on the slider: wave by wave, then their charts, which are the most expensive and the furthest
 * from it.
 */
const Body = memo(function Body(props: {
  readonly plan: PlanReport;
  readonly actions: PlanActions;
  readonly session: Session;
  /** For running text. */
  readonly terms: Terms;
}) {
  const { plan, actions, session, terms } = props;
  const fileOf = useChartFile(session.assessment);
  const rendered = useProgressiveRender<PlanReport | null>(plan, plan.waves.length, null, isSameButSteps);
  const [, pictured] = useProgressiveRender(rendered.at(-1) ?? null, 2, null);
  return (
    <div className={styles.parts} aria-busy={pictured !== plan || undefined}>
      {plan.state === "planned" && (
        <>
          <StepsPart plan={plan} rendered={rendered} actions={actions} session={session} />
          {pictured && <StatesPart plan={pictured} terms={terms} fileOf={fileOf} />}
        </>
      )}
      {plan.done.length > 0 && <DoneSteps done={plan.done} actions={actions} />}
      {plan.dismissed.length > 0 && <DismissedSteps dismissed={plan.dismissed} actions={actions} />}
    </div>
  );
});

/** Tells whether the slider has not moved: a decision about a step must be visible at once. */
function isSameButSteps(shown: PlanReport | null, plan: PlanReport | null): boolean {
  return shown !== null && shown.focus === plan?.focus;
}
