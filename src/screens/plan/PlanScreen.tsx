import type { PlanReport } from "#report/plan/model.ts";
import type { Terms } from "#report/model.ts";
import { LeadRuns } from "#screens/Lead.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { Runs } from "#screens/Runs.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import type { Session } from "#screens/session.ts";
import { TargetChoice } from "#screens/set-up/TargetChoice.tsx";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { useInTurn } from "#ui/useInTurn.ts";
import { memo, useState } from "react";
import { DismissedSteps } from "./DismissedSteps.tsx";
import { DoneSteps } from "./DoneSteps.tsx";
import { EmptyPlan } from "./EmptyPlan.tsx";
import { PlanDialogs } from "./PlanDialogs.tsx";
import styles from "./PlanScreen.module.css";
import { PlanSettings } from "./PlanSettings.tsx";
import { StatesPart } from "./StatesPart.tsx";
import { StepsPart } from "./StepsPart.tsx";
import { UndoBar } from "./UndoBar.tsx";
import { useFocus } from "./useFocus.ts";
import { usePlan } from "./usePlan.ts";
import { type Work, useWork } from "./useWork.ts";

/** What to do first, next and later, what it brings, and how far it has come. */
export function PlanScreen({ session }: { readonly session: Session }) {
  const focus = useFocus(session);
  const plan = usePlan(session, focus.planned);
  const work = useWork(session);
  // Who chooses the target here may look at what another would bring: the choice stays where it was.
  const [choosing] = useState(plan.standing === "noTarget");
  return (
    <Page>
      <Opening plan={plan} />
      {(choosing || plan.standing === "noTarget") && (
        <div className={styles.choice}>
          <TargetChoice session={session} />
        </div>
      )}
      {plan.standing === "planned" && <PlanSettings session={session} focus={focus} capacities={plan.capacities} />}
      {plan.standing !== "planned" && plan.standing !== "noTarget" && (
        <EmptyPlan standing={plan.standing} session={session} />
      )}
      <Body plan={plan} work={work} terms={useTerms(session).within} />
      <PlanDialogs plan={plan} work={work} session={session} />
      {work.undo !== null && <UndoBar undo={work.undo} onUndo={work.takeBack} onClose={work.forgetUndo} />}
    </Page>
  );
}

const Opening = memo(function Opening({ plan }: { readonly plan: PlanReport }) {
  const text = useText();
  return (
    <>
      <ScreenTitle tab={text("plan.tab")}>
        <Runs runs={plan.headline} />
      </ScreenTitle>
      <LeadRuns sentences={plan.lead} />
    </>
  );
});

/** All that follows the slider: wave by wave, and last their pictures, the heaviest and the furthest from it. */
const Body = memo(function Body(props: {
  readonly plan: PlanReport;
  readonly work: Work;
  /** As they stand within a sentence. */
  readonly terms: Terms;
}) {
  const { plan, work, terms } = props;
  const inTurn = useInTurn<PlanReport | null>(plan, plan.waves.length, null, isSameButSteps);
  const [, pictured] = useInTurn(inTurn.at(-1) ?? null, 2, null);
  return (
    <div className={styles.parts} aria-busy={pictured !== plan || undefined}>
      {plan.standing === "planned" && (
        <>
          <StepsPart plan={plan} inTurn={inTurn} work={work} />
          {pictured && <StatesPart plan={pictured} terms={terms} />}
        </>
      )}
      {plan.done.length > 0 && <DoneSteps done={plan.done} work={work} />}
      {plan.dismissed.length > 0 && <DismissedSteps dismissed={plan.dismissed} work={work} />}
    </div>
  );
});

/** The slider stands where it stood: something was decided about a step, which is seen at once. */
function isSameButSteps(shown: PlanReport | null, plan: PlanReport | null): boolean {
  return shown !== null && shown.focus === plan?.focus;
}
