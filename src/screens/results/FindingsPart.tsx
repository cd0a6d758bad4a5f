import type { Finding, Findings } from "#report/model.ts";
import { Part } from "#ui/Part.tsx";
import { Link } from "wouter";
import { Figure } from "#screens/explain/Figure.tsx";
import styles from "./FindingsPart.module.css";

/** Strengths, shortfalls, or what stands before the next level: a line each, and the way to the answer it rests on. */
export function FindingsPart(props: {
  readonly findings: Findings;
  readonly toQuestion: (question?: string | null) => string;
}) {
  const { findings } = props;
  return (
    <Part title={findings.title}>
      {findings.note !== "" && <p className={styles.note}>{findings.note}</p>}
      <ul className={styles.rows}>
        {findings.items.map((finding) => (
          <li key={finding.id}>
            <Link to={props.toQuestion(finding.question)}>{finding.title}</Link>
            <Figures finding={finding} />
            {finding.sentence !== "" && <span className={styles.sentence}>{finding.sentence}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Figures({ finding }: { readonly finding: Finding }) {
  return (
    <span className={styles.value}>
      <Figure of={{ kind: "node", id: finding.id, figure: "value" }}>{finding.value}</Figure>{" "}
      {finding.against !== "" && <span className={styles.against}>{finding.against}</span>}
    </span>
  );
}
