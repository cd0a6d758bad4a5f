import { memo } from "react";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { Fold } from "#ui/Fold.tsx";
import { useReferences } from "#screens/useReferences.ts";
import { useText } from "#screens/useText.ts";
import styles from "./Background.module.css";

/** What stands behind a question, folded away: why it is asked, what proves an answer, which frameworks ask the same. */
export const Background = memo(function Background({
  question,
  questionnaire,
}: {
  question: Question;
  questionnaire: Questionnaire;
}) {
  const text = useText();
  const textOf = useReferences(questionnaire);
  const references = question.references.map((reference) => ({ item: reference.item, ...textOf(reference) }));
  const frameworks = [...new Set(references.map((reference) => reference.framework))];
  return (
    <div className={styles.folds}>
      <Fold title={text("assess.why")}>
        <p>{question.why}</p>
      </Fold>
      <Fold title={text("assess.evidenceToSee")} aside={text("assess.artefacts", { count: question.evidence.length })}>
        <ul className={styles.list}>
          {question.evidence.map((artefact) => (
            <li key={artefact}>{artefact}</li>
          ))}
        </ul>
      </Fold>
      {references.length > 0 && (
        <Fold title={text("assess.references")} aside={text("assess.frameworks", { count: frameworks.length })}>
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
        </Fold>
      )}
    </div>
  );
});
