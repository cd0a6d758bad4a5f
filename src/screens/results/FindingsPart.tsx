import type { ReactNode } from "react";
import { Link } from "wouter";
import type { MetricRef } from "#report/metricRef.ts";
import type { Finding, Findings } from "#report/report.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./FindingsPart.module.css";
import type { QuestionHref } from "./questionHref.ts";

/** Strengths, gaps, or the requirements of the next level: a line each, with a link to the answer it is based on. */
export function FindingsPart(props: {
  readonly findings: Findings;
  /** Returns the metric that a finding is compared with. */
  readonly against: (id: string) => MetricRef;
  /** The metric that title and note state, if any. */
  readonly metric?: MetricRef | null;
  readonly questionHref: QuestionHref;
  /** Links below the note. */
  readonly children?: ReactNode;
}) {
  const { findings, metric = null } = props;
  return (
    <Part
      title={
        <MetricButton inline of={metric}>
          {findings.title}
        </MetricButton>
      }
    >
      {findings.note !== "" && (
        <p className={styles.note}>
          <MetricButton inline of={metric}>
            {findings.note}
          </MetricButton>{" "}
          {props.children}
        </p>
      )}
      <ul className={styles.rows}>
        {findings.items.map((finding) => (
          <li key={finding.id}>
            <Link to={props.questionHref(finding.question)}>{finding.title}</Link>
            <FindingNumbers finding={finding} against={props.against(finding.id)} />
            {finding.sentence !== "" && <span className={styles.sentence}>{finding.sentence}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function FindingNumbers(props: { readonly finding: Finding; readonly against: MetricRef }) {
  const { finding } = props;
  return (
    <span className={styles.value}>
      <MetricButton of={{ kind: "node", id: finding.id, metric: finding.metric }}>{finding.value}</MetricButton>{" "}
      {finding.against !== "" && (
        <span className={styles.against}>
          <MetricButton inline of={props.against}>
            {finding.against}
          </MetricButton>
        </span>
      )}
    </span>
  );
}
