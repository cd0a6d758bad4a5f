import type { ReactNode } from "react";
import styles from "./Progress.module.css";

/** How far long work has come, 0…1, with what is being done. */
export function Progress({ part, label }: { readonly part: number; readonly label: ReactNode }) {
  return (
    <label className={styles.progress}>
      <span>{label}</span>
      <progress max={1} value={part} />
    </label>
  );
}
