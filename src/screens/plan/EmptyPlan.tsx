import { Link } from "wouter";
import type { PlanState } from "#report/plan/planReport.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { EmptyPart } from "#screens/EmptyPart.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";

/** The empty plan: what to do to get steps, or why none are needed. */
export function EmptyPlan(props: {
  readonly state: Exclude<PlanState, "planned" | "noTarget">;
  readonly session: Session;
}) {
  const text = useText();
  const { state, session } = props;
  const leadsToAnswers = state === "unanswered" || state === "nothingApplies";
  if (state === "untargeted") {
    return (
      <EmptyPart why={text("plan.empty.untargeted")}>
        <Link to={assessmentAddress(session.assessment.id, "results")} asChild>
          <ButtonLink>{text("risks.toResults")}</ButtonLink>
        </Link>
      </EmptyPart>
    );
  }
  return (
    <EmptyPart why={text(`plan.empty.${state}`)}>
      <Link to={assessmentAddress(session.assessment.id, leadsToAnswers ? "assess" : "set-up")} asChild>
        <ButtonLink tone={state === "unanswered" ? "primary" : "secondary"}>
          {text(leadsToAnswers ? "plan.empty.toQuestions" : "plan.empty.toTarget")}
        </ButtonLink>
      </Link>
    </EmptyPart>
  );
}
