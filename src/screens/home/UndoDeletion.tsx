import { useEffect, useRef, useState } from "react";
import { useAssessments } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useText } from "#screens/useText.ts";
import type { Saving } from "#store/saving.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import styles from "./UndoDeletion.module.css";

/** The message about a deletion, which is true only once it is stored; none while it is being stored. */
const OUTCOMES = {
  saved: "home.deleted",
  saving: null,
  failed: "home.notDeleted",
  off: "home.deletedUnkept",
} as const satisfies Record<Saving["kind"], string | null>;

/** A notice to undo the last deletion; deleting does not ask for confirmation. */
export function UndoDeletion() {
  const text = useText();
  const nameOf = useAssessmentName();
  const deleted = useAssessments(({ removed }) => removed);
  const outcome = useAssessments(({ saving }) => OUTCOMES[saving.kind]);
  const restore = useAssessments(({ undoRemove }) => undoRemove);
  const undo = useRef<HTMLButtonElement>(null);
  const [told, setTold] = useState({ deleted, outcome });
  // Once a deletion is stored, its notice stays while something else is being stored.
  if (outcome !== null && (told.deleted !== deleted || told.outcome !== outcome)) setTold({ deleted, outcome });
  const said = told.deleted === deleted ? told.outcome : null;
  const [first, ...others] = deleted;
  // The focused button disappeared with its card.
  useEffect(() => {
    if (deleted.length > 0 && said !== null && document.activeElement === document.body) undo.current?.focus();
  }, [deleted, said]);
  if (first === undefined || said === null) return null;
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
        {text(said, { name: nameOf(first.head.summary), count: others.length })}
      </Notice>
    </div>
  );
}
