import type { ReactNode } from "react";
import styles from "./Fold.module.css";

/** Something folded away under its title; `aside` hints at what is inside. */
export function Fold(props: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles.fold} open={props.open}>
      <summary className={styles.summary}>
        <span className={styles.title}>{props.title}</span>
        {props.aside && <span className={styles.aside}>{props.aside}</span>}
      </summary>
      <div className={styles.body}>{props.children}</div>
    </details>
  );
}
