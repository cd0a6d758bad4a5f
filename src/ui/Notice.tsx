import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Notice.module.css";

/**
 * An important message. An error is announced at once, other messages at the next pause: by the notice itself, or, with
 * `inRegion`, by the element with the role "status" that contains it, because one region in another is read twice.
 */
export function Notice(props: {
  readonly kind: "info" | "error";
  readonly inRegion?: boolean;
  readonly title?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div
      role={props.inRegion ? undefined : props.kind === "error" ? "alert" : "status"}
      className={classes(styles.notice, props.kind === "error" && styles.error)}
    >
      <div className={styles.body}>
        {props.title && <p className={styles.title}>{props.title}</p>}
        {props.children}
      </div>
      {props.action && <div className={styles.actions}>{props.action}</div>}
    </div>
  );
}
