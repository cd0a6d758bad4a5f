import type { MetricRef } from "#report/metricRef.ts";
import type { Finding, Findings } from "#report/report.ts";
import { Part } from "#ui/Part.tsx";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import type { QuestionHref } from "./questionHref.ts";
import styles from "./FindingsPart.module.css";

/** Strengths, shortfalls, or what stands before the next level: a line each, and the way to the answer it rests on. */
export function FindingsPart(props: {
  readonly findings: Findings;
  /** The number that a finding is measured against. */
  readonly against: (id: string) => MetricRef;
  /** The number that title and note tell, if they tell one. */
  readonly told?: MetricRef | null;
  readonly questionHref: QuestionHref;
  /** What the note leads to. */
  readonly children?: ReactNode;
}) {
  const { findings, told = null } = props;
  return (
    <Part
      title={
        <MetricButton inline of={told}>
          {findings.title}
        </MetricButton>
      }
    >
      {findings.note !== "" && (
        <p className={styles.note}>
          <MetricButton inline of={told}>
            {findings.note}
          </MetricButton>{" "}
          {props.children}
        </p>
      )}
      <ul className={styles.rows}>
        {findings.items.map((finding) => (
          <li key={finding.id}>
            <Link to={props.questionHref(finding.question)}>{finding.title}</Link>
            <Figures finding={finding} against={props.against(finding.id)} />
            {finding.sentence !== "" && <span className={styles.sentence}>{finding.sentence}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Figures(props: { readonly finding: Finding; readonly against: MetricRef }) {
  const { finding } = props;
  return (
    <span className={styles.value}>
      <MetricButton of={{ kind: "node", id: finding.id, figure: "value" }}>{finding.value}</MetricButton>{" "}
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
