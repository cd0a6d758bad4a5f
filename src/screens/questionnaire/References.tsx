import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { useText } from "#screens/useText.ts";
import styles from "./QuestionnaireScreen.module.css";

/** The framework items that ask for the same, in one line. */
export function References(props: { readonly question: Question; readonly questionnaire: Questionnaire }) {
  const text = useText();
  const { question, questionnaire } = props;
  if (question.references.length === 0) return null;
  const items = question.references.map((reference) => {
    const framework = questionnaire.frameworks.find(({ id }) => id === reference.framework);
    const item = framework?.items.find(({ id }) => id === reference.item);
    return `${framework?.title ?? reference.framework}, ${reference.item} ${item?.title ?? ""}`.trim();
  });
  return (
    <p className={styles.small}>
      <b>{text("questionnaire.references")}</b> {items.join("; ")}.
    </p>
  );
}
