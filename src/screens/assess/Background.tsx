import { memo } from "react";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { useReferences } from "#screens/useReferences.ts";
import styles from "./Background.module.css";

/** Why a question matters, and its tags. */
export function Why(props: { readonly question: Question; readonly questionnaire: Questionnaire }) {
  const { question, questionnaire } = props;
  const tags = (questionnaire.tags ?? []).filter(({ id }) => question.tags?.includes(id));
  return (
    <>
      {question.why !== undefined && <p>{question.why}</p>}
      {tags.map(({ id, title, summary }) => (
        <p key={id}>
          <b>{title}.</b> {summary}
        </p>
      ))}
    </>
  );
}

/** The evidence that an assessor would ask for. */
export function Evidence({ question }: { readonly question: Question }) {
  return (
    <ul className={styles.list}>
      {question.evidence?.map((artefact) => (
        <li key={artefact}>{artefact}</li>
      ))}
    </ul>
  );
}

/** The framework items that relate to the question. */
export const References = memo(function References(props: {
  readonly question: Question;
  readonly questionnaire: Questionnaire;
}) {
  const textOf = useReferences(props.questionnaire);
  const references = props.question.references.map((reference) => ({ ...reference, ...textOf(reference) }));
  return (
    <ul className={styles.list}>
      {references.map((reference) => (
        <li key={`${reference.framework} ${reference.item}`}>
          {reference.title}
          <span className={styles.source}>
            {reference.framework}, {reference.item}
          </span>
          {reference.duty !== "" && <span className={styles.source}>{reference.duty}</span>}
        </li>
      ))}
    </ul>
  );
});
