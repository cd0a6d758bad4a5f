import type { ReactNode } from "react";
import { Link } from "wouter";
import { isTargeted } from "#assessment/isTargeted.ts";
import type { Results } from "#report/report.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { CertaintyPart } from "./CertaintyPart.tsx";
import { FindingsPart } from "./FindingsPart.tsx";
import type { QuestionHref } from "./questionHref.ts";
import styles from "./ResultsScreen.module.css";

/** The explanation of the level also shows the requirements of the next level. */
const WHOLE = { kind: "node", id: "overall", metric: "level" } as const;
const targetOf = (id: string) => ({ kind: "node", id, metric: "target" }) as const;

/** The radar beside what it shows: the next steps, what limits the level, strengths, gaps and certainty. */
export function OverviewPart(props: {
  readonly session: Session;
  readonly report: Results;
  readonly radar: ReactNode;
  readonly questionHref: QuestionHref;
}) {
  const text = useText();
  const { session, report, radar, questionHref } = props;
  const { assessment, questionnaire } = session;
  return (
    <div className={styles.two}>
      <div className={styles.picture}>{radar}</div>
      <div className={styles.parts}>
        <FindingsPart
          findings={report.next}
          metric={report.overall.score.level === null ? null : WHOLE}
          against={() => WHOLE}
          questionHref={questionHref}
        />
        {report.held.items.length > 0 && (
          <FindingsPart findings={report.held} metric={WHOLE} against={() => WHOLE} questionHref={questionHref} />
        )}
        <FindingsPart findings={report.strengths} against={targetOf} questionHref={questionHref} />
        <FindingsPart findings={report.gaps} against={targetOf} questionHref={questionHref}>
          {report.overall.score.target === null && isTargeted(questionnaire, assessment) && (
            <Link to={assessmentAddress(session.assessment.id, "set-up", "target")}>
              {text("results.chooseTarget")}
            </Link>
          )}
        </FindingsPart>
        <CertaintyPart report={report} />
      </div>
    </div>
  );
}
