import type { ReactNode } from "react";
import styles from "./Progress.module.css";

/** The progress of a long operation, 0…1, with a label for the current step. */
export function Progress({ part, label }: { readonly part: number; readonly label: ReactNode }) {
  return (
    <label className={styles.progress}>
      <span>{label}</span>
      <progress max={1} value={part} />
    </label>
  );
}
