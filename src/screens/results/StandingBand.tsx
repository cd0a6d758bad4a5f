import { Track } from "#charts/Track.tsx";
import type { Results } from "#report/report.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Meter } from "#ui/Meter.tsx";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { nodeMetricRef } from "#report/nodeMetricRef.ts";
import { useText } from "#screens/useText.ts";
import { EvidenceBar } from "./EvidenceBar.tsx";
import type { QuestionHref } from "./questionHref.ts";
import styles from "./StandingBand.module.css";

type Shown = { readonly report: Results; readonly questionHref: QuestionHref };

/** Level and value side by side, and beside them how sure they are: range, coverage, evidence. */
export function StandingBand({ report, questionHref }: Shown) {
  const text = useText();
  const { overall } = report;
  const { level } = overall.score;
  return (
    <dl className={styles.band}>
      <Entry name={text("results.level")}>
        <p className={styles.figure}>
          <MetricButton of={nodeMetricRef(overall, "level")}>
            {level !== null && <LevelChip level={level} max={report.scale.length - 1} />} {overall.text.levelName}
          </MetricButton>
        </p>
        <Held report={report} questionHref={questionHref} />
      </Entry>
      <Entry name={text("results.value")}>
        <Value report={report} />
      </Entry>
      <Entry name={text("results.coverage")}>
        <Coverage report={report} />
      </Entry>
      <Entry name={text("results.evidence")}>
        <EvidenceBar parts={report.evidence} />
      </Entry>
    </dl>
  );
}

/** The value, what it could still become, and what is missing to the target. */
function Value({ report }: Pick<Shown, "report">) {
  const text = useText();
  const { overall } = report;
  const { score } = overall;
  const { range, value } = overall.text;
  const max = report.scale.length - 1;
  const whileMissing = range === value ? "results.rangeNarrow" : "results.rangeNote";
  const rangeNote = score.coverage === 1 ? "results.rangeNone" : whileMissing;
  return (
    <>
      <p className={styles.figure}>
        <MetricButton of={nodeMetricRef(overall, "value")}>{value}</MetricButton>{" "}
        <span className={styles.of}>{text("assess.of", { max })}</span>
      </p>
      <Track
        {...score}
        last={overall.last}
        max={max}
        width={240}
        label={text("results.trackLabel", { value, range })}
      />
      <p className={styles.note}>
        <MetricButton of={nodeMetricRef(overall, "range")}>{text(rangeNote, { range })}</MetricButton>
      </p>
      <Target report={report} />
    </>
  );
}

/** How far it is to the target, as a difference of the numbers shown; where the value reaches it, what does not. */
function Target({ report }: Pick<Shown, "report">) {
  const text = useText();
  const { overall, belowTarget, terms } = report;
  const { target, shortfall } = overall.score;
  if (target === null) return null;
  const values = { target: overall.text.target, missing: overall.text.toTarget, ...belowTarget };
  const reached = belowTarget.below === 0 ? "results.targetMet" : "results.targetReached";
  const note = shortfall === null ? "results.targetApart" : values.missing === "" ? reached : "results.targetNote";
  return (
    <p className={styles.note}>
      <MetricButton of={nodeMetricRef(overall, "shortfall")}>
        {text(note, { ...values, practices: terms.running.practices })}
      </MetricButton>
    </p>
  );
}

/** How much is answered, and whether that is enough. */
function Coverage({ report }: Pick<Shown, "report">) {
  const text = useText();
  const { overall, counts } = report;
  const values = { answered: counts.answered, questions: counts.questions - counts.notApplicable };
  return (
    <>
      <p className={styles.figure}>
        <MetricButton of={{ kind: "questions", id: overall.id, which: "answered" }}>
          {text("home.answeredOf", { done: values.answered, all: values.questions })}
        </MetricButton>
      </p>
      <Meter part={values.questions === 0 ? 0 : values.answered / values.questions} />
      <p className={styles.note}>
        <MetricButton inline of={nodeMetricRef(overall, "coverage")}>
          {text("results.byWeight", { coverage: overall.text.coverage })}
        </MetricButton>
        {overall.score.provisional && (
          <strong>
            {" "}
            <MetricButton inline of={nodeMetricRef(overall, "coverage")}>
              {text("results.provisional")}
            </MetricButton>
          </strong>
        )}
      </p>
    </>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.entry}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.body}>{children}</dd>
    </div>
  );
}

/** What keeps the level below the value, each with the way to its lowest answer. */
function Held({ report, questionHref }: Shown) {
  const { held } = report;
  return (
    <div className={styles.note}>
      <p>
        <MetricButton inline of={nodeMetricRef(report.overall, "level")}>
          {held.note}
        </MetricButton>
      </p>
      {held.items.length > 0 && (
        <ul>
          {held.items.map((item) => (
            <li key={item.id}>
              <Link to={questionHref(item.question)}>{item.title}</Link>{" "}
              <strong>
                <MetricButton of={{ kind: "node", id: item.id, figure: "value" }}>{item.value}</MetricButton>
              </strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
