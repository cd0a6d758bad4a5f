import type { ReactNode } from "react";
import { classes } from "#ui/classes.ts";
import styles from "./Page.module.css";

/** A screen that is read from top to bottom; `narrow` for forms. */
export function Page(props: { readonly narrow?: boolean; readonly children: ReactNode }) {
  return <div className={classes(styles.page, props.narrow && styles.narrow)}>{props.children}</div>;
}
