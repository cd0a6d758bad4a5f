import { memo } from "react";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { Fold } from "#ui/Fold.tsx";
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
  const references = question.references.map((reference) => titlesOf(questionnaire, reference));
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
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
});

function titlesOf(questionnaire: Questionnaire, reference: Question["references"][number]) {
  const framework = questionnaire.frameworks.find((candidate) => candidate.id === reference.framework);
  const item = framework?.items.find((candidate) => candidate.id === reference.item);
  return {
    framework: framework?.title ?? reference.framework,
    item: reference.item,
    title: item?.title ?? reference.item,
  };
}
