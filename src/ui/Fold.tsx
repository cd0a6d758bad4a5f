import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Fold.module.css";

/** Something folded away under its title; `aside` hints at what is inside. */
export function Fold(props: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly open?: boolean;
  /** For what is no running text. */
  readonly wide?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <details
      className={styles.fold}
      open={props.open}
      onToggle={({ currentTarget }) => props.onToggle?.(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>{props.title}</span>
        {props.aside && <span className={styles.aside}>{props.aside}</span>}
      </summary>
      <div className={classes(styles.body, props.wide && styles.wide)}>{props.children}</div>
    </details>
  );
}
