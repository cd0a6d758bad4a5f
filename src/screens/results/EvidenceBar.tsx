import type { EvidenceShare } from "#report/priorities/prioritiesReport.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import styles from "./EvidenceBar.module.css";

/** The evidence of the answers: a decorative bar, and the same in words below, in the same order. */
export function EvidenceBar({ parts }: { readonly parts: readonly EvidenceShare[] }) {
  return (
    <div className={styles.evidence}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ grade, share }) => (
          <span key={grade} className={styles[grade]} style={{ flexGrow: share }} hidden={share <= 0} />
        ))}
      </div>
      <ul className={styles.legend}>
        {parts.map(({ grade, name, text }) => (
          <li key={grade}>
            <span className={`${styles.sign} ${styles[grade]}`} aria-hidden="true" />
            <span>{name}</span>{" "}
            <strong>
              <MetricButton of={{ kind: "questions", id: "overall", which: grade }}>{text}</MetricButton>
            </strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
