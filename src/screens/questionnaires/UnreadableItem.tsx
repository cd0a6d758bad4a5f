import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { problemsOfError } from "#questionnaire/problemsOfError.ts";
import { Problems } from "#screens/shell/Problems.tsx";
import { useText } from "#screens/useText.ts";
import type { StoredQuestionnaire } from "#store/ownQuestionnaires.ts";
import { Button } from "#ui/Button.tsx";
import { RemoveButton } from "./QuestionnaireItem.tsx";
import styles from "./QuestionnairesScreen.module.css";

/** Maximum number of problems listed. */
const MAX_PROBLEMS = 10;

/** A stored questionnaire that cannot be read and is kept unchanged: why, and how to save it. */
export function UnreadableItem(props: {
  readonly stored: StoredQuestionnaire;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}) {
  const text = useText();
  const { id, version, document } = props.stored;
  const parsed = parseQuestionnaire(document);
  const problems = parsed.ok ? [] : problemsOfError(parsed.error);
  return (
    <li className={styles.item}>
      <article aria-label={id}>
        <h3 className={styles.title} dir="auto">
          {id}
        </h3>
        <p className={styles.facts}>{text("questionnaires.version", { version })}</p>
        <p className={styles.description}>{text("questionnaires.unreadable")}</p>
        <Problems problems={problems.slice(0, MAX_PROBLEMS)} count={problems.length} />
        <div className={styles.more}>
          <Button tone="subtle" aria-label={text("home.saveNamed", { name: id })} onClick={props.onSave}>
            {text("home.save")}
          </Button>
          <RemoveButton title={id} onRemove={props.onRemove} />
        </div>
      </article>
    </li>
  );
}
