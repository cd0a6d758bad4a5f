import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useAssessments } from "#screens/services.tsx";
import styles from "./HomeScreen.module.css";
import { useText } from "#screens/useText.ts";

/** Deleting asks nothing and can be taken back until the next one. */
export function UndoDeletion() {
  const text = useText();
  const deleted = useAssessments(({ removed }) => removed);
  const restore = useAssessments(({ undoRemove }) => undoRemove);
  if (deleted === null) return null;
  return (
    <div className={styles.undo}>
      <Notice kind="info" action={<Button onClick={restore}>{text("home.undo")}</Button>}>
        {text("home.deleted", { name: deleted.assessment.subject.organisation.trim() || text("home.unnamed") })}
      </Notice>
    </div>
  );
}
