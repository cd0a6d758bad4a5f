import type { PlanStanding } from "#report/plan/model.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { Link } from "wouter";
import styles from "./PlanScreen.module.css";

/** Where there are no steps: what to do so that there are, or why that is good. */
export function EmptyPlan(props: {
  readonly standing: Exclude<PlanStanding, "planned" | "noTarget">;
  readonly session: Session;
}) {
  const text = useText();
  const { standing, session } = props;
  const leadsToAnswers = standing === "unanswered" || standing === "nothingApplies";
  return (
    <div className={styles.empty}>
      <p>{text(`plan.empty.${standing}`)}</p>
      <Link to={assessmentAddress(session.assessment.id, leadsToAnswers ? "assess" : "set-up")} asChild>
        <ButtonLink tone={standing === "unanswered" ? "main" : "second"}>
          {text(leadsToAnswers ? "plan.empty.toQuestions" : "plan.empty.toTarget")}
        </ButtonLink>
      </Link>
    </div>
  );
}
