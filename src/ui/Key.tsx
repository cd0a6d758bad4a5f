import type { ReactNode } from "react";
import styles from "./Key.module.css";

/** A key that does the same as what it stands beside. For the eye alone, and where there is a keyboard. */
export function Key({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus
    <kbd className={styles.key} aria-hidden="true">
      {children}
    </kbd>
  );
}
