import type { ComponentProps } from "react";
import { classes } from "./classes.ts";
import styles from "./TextButton.module.css";

/** A button that looks like a link, without space around it; the caller's class gives it the height of a target. */
export function TextButton({ className, ...rest }: ComponentProps<"button">) {
  return <button type="button" {...rest} className={classes(styles.button, className)} />;
}
