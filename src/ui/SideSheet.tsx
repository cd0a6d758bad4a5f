import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./Button.tsx";
import styles from "./SideSheet.module.css";

/**
 * A modal sheet at the side of the page, open while it is mounted. It can hold several pages; each new `page` moves the
 * focus to the title. The browser traps the focus and closes it on Escape.
 */
export function SideSheet(props: {
  readonly title: ReactNode;
  /** The depth: counts up for each page opened and down on the way back. */
  readonly page: number;
  readonly texts: { readonly close: string; readonly back: string };
  readonly onBack: (() => void) | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const sheet = dialog.current;
    if (sheet !== null && !sheet.open) sheet.showModal();
    return () => sheet?.close();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page begins at its top
  useEffect(() => {
    title.current?.focus();
    dialog.current?.scrollTo(0, 0);
  }, [props.page]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      onClose={(event) => event.currentTarget.open || props.onClose()}
      // A click on the dialog itself, outside its content, is a click on the backdrop.
      onClick={(event) => event.target === event.currentTarget && props.onClose()}
    >
      <div className={styles.content}>
        <div className={styles.bar}>
          {props.onBack !== undefined && (
            <Button tone="subtle" onClick={props.onBack}>
              {props.texts.back}
            </Button>
          )}
          <Button tone="subtle" className={styles.close} onClick={props.onClose}>
            {props.texts.close}
          </Button>
        </div>
        <h2 ref={title} id={id} tabIndex={-1} className={styles.title}>
          {props.title}
        </h2>
        {props.children}
      </div>
    </dialog>
  );
}
