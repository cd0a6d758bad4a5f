import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { Agreement } from "#report/agreement/agreement.ts";
import type { Overview } from "#report/report.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { useText } from "#screens/useText.ts";
import { Fold } from "#ui/Fold.tsx";
import { FoldingPart } from "#ui/Part.tsx";
import { rovingRows } from "#ui/rovingRows.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import styles from "./AgreementPart.module.css";
import { useFoldTexts } from "./useFoldTexts.ts";

/** Differences that are shown before the others are asked for. */
const FIRST_DIFFERENCES = 8;

/**
 * How far those who answered alone agree: by area, where they differ most, and what a minority says. Nobody is named.
 */
export function AgreementPart(props: {
  readonly agreement: Agreement;
  readonly assessmentId: string;
  readonly terms: Overview["terms"];
}) {
  const text = useText();
  const { agreement, assessmentId, terms } = props;
  const { sentences, roles, areas, differences, minorityViews } = agreement;
  const columns = [
    { label: terms.heading.area },
    { label: text("results.agreementQuestions"), number: true },
    { label: text("results.agreementConsensus"), number: true },
  ];
  return (
    <FoldingPart
      title={text("results.agreement")}
      name="agreement"
      texts={useFoldTexts(text("results.agreement"))}
      className={styles.part}
    >
      <p className={styles.note}>
        {[...sentences, roles].join(" ")} {text("results.agreementNote")}
      </p>
      <StackTable caption={text("results.agreement")} columns={columns}>
        {areas.map(({ id, title, questions, consensus }) => (
          <StackRow key={id} head={title}>
            <StackCell label={text("results.agreementQuestions")} number>
              {questions}
            </StackCell>
            <StackCell label={text("results.agreementConsensus")} number>
              {consensus}
            </StackCell>
          </StackRow>
        ))}
      </StackTable>
      {differences.length > 0 && (
        <>
          <h3 className={styles.heading}>{text("results.agreementLeast")}</h3>
          <Differences differences={differences.slice(0, FIRST_DIFFERENCES)} assessmentId={assessmentId} />
          {differences.length > FIRST_DIFFERENCES && (
            <Fold title={text("results.agreementMore", { count: differences.length - FIRST_DIFFERENCES })} wide lazy>
              <Differences differences={differences.slice(FIRST_DIFFERENCES)} assessmentId={assessmentId} />
            </Fold>
          )}
        </>
      )}
      {minorityViews.length > 0 && (
        <>
          <h3 className={styles.heading}>{text("results.agreementMinority")}</h3>
          <MinorityViews views={minorityViews} assessmentId={assessmentId} />
        </>
      )}
    </FoldingPart>
  );
}

function MinorityViews(props: { readonly views: Agreement["minorityViews"]; readonly assessmentId: string }) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => (list.current === null ? undefined : rovingRows(list.current)), []);
  return (
    <ul ref={list} className={styles.views}>
      {props.views.map(({ id, prompt, agreed, dissent }) => (
        <li key={id}>
          <Link to={assessmentAddress(props.assessmentId, "workshop", id)}>{prompt}</Link>
          <p className={styles.soft}>{text("workshop.agreedOn", { answer: agreed })}</p>
          <p dir="auto">{dissent}</p>
        </li>
      ))}
    </ul>
  );
}

function Differences(props: { readonly differences: Agreement["differences"]; readonly assessmentId: string }) {
  const text = useText();
  const labels = {
    question: text("workshop.column.question"),
    range: text("workshop.column.range"),
    consensus: text("results.agreementConsensus"),
    agreed: text("workshop.state.agreed"),
  };
  return (
    <StackTable
      caption={text("results.agreementLeast")}
      columns={[
        { label: labels.question },
        { label: labels.range, number: true },
        { label: labels.consensus, number: true },
        { label: labels.agreed },
      ]}
    >
      {props.differences.map(({ id, prompt, range, consensus, agreed }) => (
        <StackRow key={id} head={<Link to={assessmentAddress(props.assessmentId, "workshop", id)}>{prompt}</Link>}>
          <StackCell label={labels.range} number>
            {range}
          </StackCell>
          <StackCell label={labels.consensus} number>
            {consensus}
          </StackCell>
          <StackCell label={labels.agreed}>{agreed}</StackCell>
        </StackRow>
      ))}
    </StackTable>
  );
}
