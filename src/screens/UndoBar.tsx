import { useEffect, useRef } from "react";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import styles from "./UndoBar.module.css";
import { useText } from "./useText.ts";

/** What was done, in a sentence; `aside` leaves the focus where it is. */
export type UndoMessage = { readonly message: string; readonly aside?: boolean };

/**
 * Reports what was done and offers to undo it; stays in view, and takes the focus if the focused element has
 * disappeared.
 */
export function UndoBar(props: {
  readonly done: UndoMessage;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const ref = useRef<HTMLDivElement>(null);
  const { done } = props;
  useEffect(() => {
    if (done.aside !== true) ref.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [done]);
  return (
    <div ref={ref} className={styles.undo}>
      <Notice
        kind="info"
        action={
          <span className={styles.buttons}>
            <Button onClick={props.onUndo}>{text("home.undo")}</Button>
            <Button tone="subtle" onClick={props.onClose}>
              {text("common.close")}
            </Button>
          </span>
        }
      >
        {done.message}
      </Notice>
    </div>
  );
}
