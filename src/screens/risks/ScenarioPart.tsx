import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { RiskEntry, RiskReport } from "#report/risks/riskReport.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import type { Session } from "#screens/session.ts";
import { nameTab } from "#screens/shell/nameTab.ts";
import { readScrollPlace } from "#screens/shell/scrollRestoration.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { Notice } from "#ui/Notice.tsx";
import { ControlsList } from "./ControlsList.tsx";
import { DriversList } from "./DriversList.tsx";
import styles from "./ScenarioPart.module.css";
import { StateTable } from "./StateTable.tsx";
import { TreatmentForm } from "./TreatmentForm.tsx";

/** A scenario: its state, its drivers, its controls, and what would help. */
export function ScenarioPart(props: {
  readonly session: Session;
  readonly risks: RiskReport;
  /** Null if the scenario in the address is not in the register. */
  readonly entry: RiskEntry | null;
  readonly scenario: string;
  readonly passing: readonly RiskEntry[];
}) {
  const text = useText();
  const { session, risks, entry, passing } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const name = entry?.title ?? text("risks.tab");
  useEffect(() => {
    nameTab(name);
    return () => nameTab(text("risks.tab"));
  }, [name, text]);
  useEffect(() => {
    // When the user comes back from a control, the scroll position is restored instead.
    if (readScrollPlace() === null) title.current?.focus();
  }, []);
  return (
    <section className={styles.part} aria-labelledby="scenario-title">
      <ScenarioLinks session={session} passing={passing} scenario={props.scenario} />
      {entry === null ? (
        <NotHere risks={risks} scenario={props.scenario} ref={title} />
      ) : (
        <Scenario session={session} risks={risks} entry={entry} ref={title} />
      )}
    </section>
  );
}

/** Links to the register, and to the scenarios before and after this one among those that pass the filters. */
function ScenarioLinks(props: {
  readonly session: Session;
  readonly passing: readonly RiskEntry[];
  readonly scenario: string;
}) {
  const text = useText();
  const { session, passing, scenario } = props;
  const addressOf = (id?: string) => assessmentAddress(session.assessment.id, "risks", id);
  const at = passing.findIndex(({ id }) => id === scenario);
  const linkTo = (entry: RiskEntry | undefined, label: string) =>
    entry !== undefined && (
      <Link to={addressOf(entry.id)} replace title={entry.title}>
        {label}
      </Link>
    );
  return (
    <nav className={styles.nav} aria-label={text("risks.nav")}>
      <Link to={addressOf()}>{text("risks.back")}</Link>
      {at >= 0 && linkTo(passing[at - 1], text("risks.previous"))}
      {at >= 0 && linkTo(passing[at + 1], text("risks.next"))}
    </nav>
  );
}

function Scenario(props: {
  readonly session: Session;
  readonly risks: RiskReport;
  readonly entry: RiskEntry;
  readonly ref: React.Ref<HTMLHeadingElement>;
}) {
  const text = useText();
  const { session, risks, entry } = props;
  const topic = useTerms(session).within.exposure;
  return (
    <>
      <h2 id="scenario-title" ref={props.ref} tabIndex={-1} className={styles.title}>
        <span className={styles.number}>{entry.number}</span> {entry.title}
      </h2>
      <p className={styles.category}>{entry.category}</p>
      <p className={styles.description}>{entry.description}</p>
      {entry.undecided && <Notice kind="info">{text("risks.undecidedNote", { topic })}</Notice>}
      <StateTable entry={entry} names={risks.matrix.names} />
      {entry.help !== null && (
        <p className={styles.help}>
          <MetricButton inline of={{ kind: "oneLevelUp", risk: entry.id, question: entry.help.question }}>
            {entry.help.text}
          </MetricButton>
        </p>
      )}
      {entry.overrides.map(({ side, text: sentence }) => (
        <p key={side} className={styles.override}>
          <MetricButton inline of={{ kind: "risk", id: entry.id, metric: "inherent" }}>
            {sentence}
          </MetricButton>
        </p>
      ))}
      <section aria-labelledby="scenario-treatment">
        <h3 id="scenario-treatment" className={styles.heading}>
          {text("risks.treatment")}
        </h3>
        <TreatmentForm session={session} entry={entry} names={risks.matrix.names} />
      </section>
      <DriversList entry={entry} topic={topic} />
      <ControlsList entry={entry} max={session.questionnaire.scale.length - 1} assessmentId={session.assessment.id} />
      <References entry={entry} />
    </>
  );
}

/** Shown if the address names a scenario that does not apply, or an unknown one. */
function NotHere(props: {
  readonly risks: RiskReport;
  readonly scenario: string;
  readonly ref: React.Ref<HTMLHeadingElement>;
}) {
  const text = useText();
  const ruledOut = props.risks.ruledOut.find(({ id }) => id === props.scenario);
  return (
    <>
      <h2 id="scenario-title" ref={props.ref} tabIndex={-1} className={styles.title}>
        {ruledOut?.title ?? text("risks.unknownScenario")}
      </h2>
      <p className={styles.description}>
        {ruledOut === undefined ? text("risks.unknownScenarioNote") : text("risks.doesNotApply", { why: ruledOut.why })}
      </p>
    </>
  );
}

function References({ entry }: { readonly entry: RiskEntry }) {
  const text = useText();
  if (entry.references.length === 0) return null;
  return (
    <section aria-labelledby="scenario-references">
      <h3 id="scenario-references" className={styles.heading}>
        {text("risks.references")}
      </h3>
      <ul className={styles.references}>
        {entry.references.map(({ framework, frameworkTitle, item, title }) => (
          <li key={`${framework} ${item}`}>
            <b>{item}</b> {title} <span className={styles.framework}>{frameworkTitle}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
