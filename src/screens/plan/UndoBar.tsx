import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useEffect, useRef } from "react";
import styles from "./PlanScreen.module.css";
import type { Undo } from "./usePlanActions.ts";

/** Says what was done and takes it back; it stays in sight, and takes the focus that what is gone has left. */
export function UndoBar(props: { readonly undo: Undo; readonly onUndo: () => void; readonly onClose: () => void }) {
  const text = useText();
  const ref = useRef<HTMLDivElement>(null);
  const { undo } = props;
  useEffect(() => {
    if (undo.aside !== true) ref.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [undo]);
  return (
    <div ref={ref} className={styles.undo}>
      <Notice
        kind="info"
        action={
          <span className={styles.undoButtons}>
            <Button onClick={props.onUndo}>{text("plan.undo")}</Button>
            <Button tone="subtle" onClick={props.onClose}>
              {text("common.close")}
            </Button>
          </span>
        }
      >
        {undo.message}
      </Notice>
    </div>
  );
}
