import type { ReactNode } from "react";
import styles from "./Key.module.css";

/** Shows the shortcut key of the control next to it. Hidden from screen readers, and on devices without a keyboard. */
export function Key({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus
    <kbd className={styles.key} aria-hidden="true">
      {children}
    </kbd>
  );
}
