import { useState } from "react";
import { Link } from "wouter";
import { questionsIn } from "#report/questionsIn.ts";
import type { AreaReport } from "#report/report.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { countExposure, EXPOSURE } from "#screens/set-up/ExposureProfile.tsx";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./ExposureHint.module.css";
import { isMissing } from "./filters.ts";

/** The assessments for which the hint was postponed, until the page is reloaded. */
const later = new Set<string>();

/**
 * Suggests to describe the use of AI, which the risks need, once the first area is answered and while the exposure
 * profile is empty.
 */
export function ExposureHint(props: { readonly session: Session; readonly areas: readonly AreaReport[] }) {
  const text = useText();
  const { session } = props;
  const { id } = session.assessment;
  const topic = useTerms(session).within.exposure;
  const [isPutOff, setPutOff] = useState(() => later.has(id));
  const count = session.questionnaire.exposure.length;
  const isOffered = !isPutOff && count > 0 && countExposure(session) === 0 && props.areas.some(isSettled);
  return (
    // The live region must exist before its text, or screen readers would not announce it.
    <div role="status">
      {isOffered && (
        <p className={styles.hint}>
          <span>{text("exposure.hint", { topic, count })}</span>
          <Link to={assessmentAddress(id, "set-up", EXPOSURE)}>{text("exposure.describe", { topic })}</Link>
          <Button
            tone="subtle"
            onClick={() => {
              later.add(id);
              setPutOff(true);
            }}
          >
            {text("exposure.later")}
          </Button>
        </p>
      )}
    </div>
  );
}

function isSettled(area: AreaReport): boolean {
  const questions = questionsIn([area]);
  return questions.length > 0 && !questions.some(isMissing);
}
