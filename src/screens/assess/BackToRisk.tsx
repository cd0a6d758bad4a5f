import { useState } from "react";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { readEntry } from "#screens/shell/historyEntry.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import styles from "./QuestionSheet.module.css";

/** The way back to the risk from which one came to look at a control; nothing for whoever came otherwise. */
export function BackToRisk({ session }: { readonly session: Session }) {
  const text = useText();
  // Leafing on replaces the entry that knows it.
  const [origin] = useState(() => readEntry("risk"));
  const risk = session.questionnaire.risks.find(({ id }) => id === origin);
  if (risk === undefined) return null;
  return (
    <p className={styles.back}>
      <Link
        to={assessmentAddress(session.assessment.id, "risks", risk.id)}
        onClick={(event) => {
          // Back, not on: the risk is found as it was left.
          event.preventDefault();
          window.history.back();
        }}
      >
        {text("assess.backToRisk", { title: risk.title })}
      </Link>
    </p>
  );
}
