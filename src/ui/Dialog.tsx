import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import styles from "./Dialog.module.css";

/**
 * A modal dialog, open while it is mounted. The browser traps the focus, closes it on Escape, and returns the focus
 * afterwards.
 */
export function Dialog(props: {
  readonly title: ReactNode;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // A layout effect, because a dialog that React has already removed from the page does not return the focus.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
      // The browser focuses the first button; below a long text that would scroll past its beginning.
      dialog.scrollTop = 0;
    }
    // The focus returns only if the dialog is closed, not if it is just removed.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={(event) => event.currentTarget.open || props.onClose()}
    >
      <h2 id={id} className={styles.title}>
        {props.title}
      </h2>
      {props.children}
      <div className={styles.actions}>{props.actions}</div>
    </dialog>
  );
}
