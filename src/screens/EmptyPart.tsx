import type { ReactNode } from "react";
import styles from "./EmptyPart.module.css";

/** Stands where a screen has nothing to show: why that is, and the way on. */
export function EmptyPart(props: { readonly why: string; readonly children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{props.why}</p>
      {props.children}
    </div>
  );
}
