import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useEffect, useRef } from "react";
import { useAssessments } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import styles from "./UndoDeletion.module.css";
import { useText } from "#screens/useText.ts";

/** A notice to undo the last deletion; deleting does not ask for confirmation. */
export function UndoDeletion() {
  const text = useText();
  const nameOf = useAssessmentName();
  const deleted = useAssessments(({ removed }) => removed);
  const restore = useAssessments(({ undoRemove }) => undoRemove);
  const undo = useRef<HTMLButtonElement>(null);
  // The focused button disappeared with its card.
  useEffect(() => {
    if (deleted.length > 0 && document.activeElement === document.body) undo.current?.focus();
  }, [deleted]);
  const [first, ...others] = deleted;
  if (first === undefined) return null;
  return (
    <div className={styles.undo}>
      <Notice
        kind="info"
        action={
          <Button ref={undo} onClick={restore}>
            {text("home.undo")}
          </Button>
        }
      >
        {text("home.deleted", { name: nameOf(first.head.summary), count: others.length })}
      </Notice>
    </div>
  );
}
