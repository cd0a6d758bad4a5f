import { useEffect, useRef, useState } from "react";
import type { RiskReport } from "#report/risks/riskReport.ts";
import type { Session } from "#screens/session.ts";
import { ExposureQuestions } from "#screens/set-up/ExposureProfile.tsx";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { Fold } from "#ui/Fold.tsx";
import styles from "./ExposurePanel.module.css";

/** The exposure questions next to their effect on the risks: both update at once, and the change is announced once. */
export function ExposurePanel(props: {
  readonly session: Session;
  readonly risks: RiskReport;
  readonly open: boolean;
}) {
  const text = useText();
  const { session, risks } = props;
  const { heading } = useTerms(session);
  const message = useChangeInWords(session, risks);
  // Answering the first question must not fold the panel before the second.
  const [open] = useState(props.open);
  if (risks.exposure.questions === 0) return null;
  return (
    <section className={styles.panel} aria-label={heading.exposure}>
      <Fold
        title={heading.exposure}
        aside={text("risks.exposureAnswered", { answered: risks.exposure.answered, count: risks.exposure.questions })}
        open={open}
      >
        <p>{text("risks.exposureNote")}</p>
        <p role="status" className={styles.said}>
          {message}
        </p>
        <ExposureQuestions session={session} />
      </Fold>
    </section>
  );
}

/** Describes the effect of the last change of the exposure profile; empty until there is one. */
function useChangeInWords({ assessment }: Session, risks: RiskReport): string {
  const text = useText();
  const [message, setMessage] = useState("");
  const before = useRef({ exposure: assessment.exposure, risks });
  useEffect(() => {
    const { exposure, risks: then } = before.current;
    before.current = { exposure: assessment.exposure, risks };
    if (exposure === assessment.exposure) return;
    const headline = risks.headline.map((run) => run.text).join("");
    setMessage(text("risks.changed", { count: countMoved(then, risks), headline }));
  }, [assessment.exposure, risks, text]);
  return message;
}

/** Counts the scenarios that appeared, disappeared or have another number. */
function countMoved(before: RiskReport, after: RiskReport): number {
  const metrics = ({ register }: RiskReport) =>
    new Map(register.map((entry) => [entry.id, `${entry.before.shown.product} ${entry.after.shown.product}`]));
  const [then, now] = [metrics(before), metrics(after)];
  return [...new Set([...then.keys(), ...now.keys()])].filter((id) => then.get(id) !== now.get(id)).length;
}
