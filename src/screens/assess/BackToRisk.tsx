import { useState } from "react";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { readEntry } from "#screens/shell/historyEntry.ts";
import { useText } from "#screens/useText.ts";
import styles from "./QuestionSheet.module.css";

/** A link back to the risk from which the user came to a control; renders nothing otherwise. */
export function BackToRisk({ session }: { readonly session: Session }) {
  const text = useText();
  // Read only once, because moving to another question replaces the history entry.
  const [origin] = useState(() => readEntry("risk"));
  const risk = session.questionnaire.risks.find(({ id }) => id === origin);
  if (risk === undefined) return null;
  return (
    <p className={styles.back}>
      <Link
        to={assessmentAddress(session.assessment.id, "risks", risk.id)}
        onClick={(event) => {
          // Goes back in history instead of forward, which restores the state of the risk.
          event.preventDefault();
          window.history.back();
        }}
      >
        {text("assess.backToRisk", { title: risk.title })}
      </Link>
    </p>
  );
}
