import type { ComponentProps } from "react";
import styles from "./Button.module.css";
import { classes } from "./classes.ts";

/** `primary` is the main action, at most one in a group; `danger` deletes something. */
export type ButtonTone = "primary" | "secondary" | "subtle" | "danger";

function look(tone: ButtonTone): string {
  return classes(styles.button, tone !== "primary" && styles[tone]);
}

/** A button; unlike the HTML default, it does not submit a form unless `type` is set. */
export function Button({ tone = "secondary", className, ...rest }: ComponentProps<"button"> & { tone?: ButtonTone }) {
  return <button type="button" {...rest} className={classes(look(tone), className)} />;
}

/** A link that looks like a button. */
export function ButtonLink({ tone = "secondary", className, ...rest }: ComponentProps<"a"> & { tone?: ButtonTone }) {
  return <a {...rest} className={classes(look(tone), className)} />;
}
