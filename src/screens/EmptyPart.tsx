import type { ReactNode } from "react";
import styles from "./EmptyPart.module.css";

/** An empty state: why a screen has nothing to show, and what to do next. */
export function EmptyPart(props: { readonly why: string; readonly children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{props.why}</p>
      {props.children}
    </div>
  );
}
