import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import styles from "./Dialog.module.css";

/**
 * A modal dialog while it is mounted. The browser keeps focus inside, closes it on Escape, and gives focus back to
 * where it was.
 */
export function Dialog(props: {
  readonly title: ReactNode;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before React takes the dialog out of the page: one that is out gives no focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
      // The first button has the focus; where it stands below a long text, reading begins at the top all the same.
      dialog.scrollTop = 0;
    }
    // Closing, and not only leaving the page, is what gives the focus back.
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
