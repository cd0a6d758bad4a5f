import type { PlanState } from "#report/plan/planReport.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { EmptyPart } from "#screens/EmptyPart.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { Link } from "wouter";

/** The empty plan: what to do to get steps, or why none are needed. */
export function EmptyPlan(props: {
  readonly standing: Exclude<PlanState, "planned" | "noTarget">;
  readonly session: Session;
}) {
  const text = useText();
  const { standing, session } = props;
  const leadsToAnswers = standing === "unanswered" || standing === "nothingApplies";
  if (standing === "untargeted") {
    return (
      <EmptyPart why={text("plan.empty.untargeted")}>
        <Link to={assessmentAddress(session.assessment.id, "results")} asChild>
          <ButtonLink>{text("risks.toResults")}</ButtonLink>
        </Link>
      </EmptyPart>
    );
  }
  return (
    <EmptyPart why={text(`plan.empty.${standing}`)}>
      <Link to={assessmentAddress(session.assessment.id, leadsToAnswers ? "assess" : "set-up")} asChild>
        <ButtonLink tone={standing === "unanswered" ? "primary" : "secondary"}>
          {text(leadsToAnswers ? "plan.empty.toQuestions" : "plan.empty.toTarget")}
        </ButtonLink>
      </Link>
    </EmptyPart>
  );
}
