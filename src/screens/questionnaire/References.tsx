import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { useReferences } from "#screens/useReferences.ts";
import { useText } from "#screens/useText.ts";
import styles from "./QuestionnaireScreen.module.css";

/** The related framework items, in one line. */
export function References(props: { readonly question: Question; readonly questionnaire: Questionnaire }) {
  const text = useText();
  const { question, questionnaire } = props;
  const textOf = useReferences(questionnaire);
  if (question.references.length === 0) return null;
  const items = question.references.map((reference) => {
    const { framework, title, duty } = textOf(reference);
    const name = `${framework}, ${reference.item} ${title === reference.item ? "" : title}`.trim();
    return duty === "" ? name : text("questionnaire.duty", { name, duty });
  });
  return (
    <p className={styles.small}>
      <b>{text("questionnaire.references")}</b> {items.join("; ")}.
    </p>
  );
}
