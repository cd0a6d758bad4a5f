import type { Finding, Findings, Report } from "#report/model.ts";
import { Part } from "#ui/Part.tsx";
import { Link } from "wouter";
import styles from "./FindingsPart.module.css";

/** Strengths, shortfalls, or what stands before the next level: a line each, and the way to the answers. */
export function FindingsPart(props: {
  readonly findings: Findings;
  readonly report: Report;
  readonly toQuestion: (question?: string) => string;
}) {
  const { findings, report } = props;
  return (
    <Part title={findings.title}>
      {findings.note !== "" && <p className={styles.note}>{findings.note}</p>}
      <ul className={styles.rows}>
        {findings.items.map((finding) => (
          <li key={finding.id}>
            <Link to={props.toQuestion(firstQuestion(report, finding))}>{finding.title}</Link>
            <span className={styles.value}>
              {finding.value} {finding.against !== "" && <span className={styles.against}>{finding.against}</span>}
            </span>
            {finding.sentence !== "" && <span className={styles.sentence}>{finding.sentence}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function firstQuestion(report: Report, finding: Finding): string | undefined {
  const practices = report.areas.flatMap((area) =>
    area.id === finding.id ? area.practices : area.practices.filter((practice) => practice.id === finding.id),
  );
  return practices[0]?.questions[0]?.id;
}
