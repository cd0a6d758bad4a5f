import type { ComponentProps } from "react";
import styles from "./Button.module.css";
import { classes } from "./classes.ts";

/** `primary` is the way on, at most one in a group; `danger` destroys something. */
export type ButtonTone = "primary" | "secondary" | "subtle" | "danger";

function look(tone: ButtonTone): string {
  return classes(styles.button, tone !== "primary" && styles[tone]);
}

/** A button; it submits nothing unless told so. */
export function Button({ tone = "secondary", className, ...rest }: ComponentProps<"button"> & { tone?: ButtonTone }) {
  return <button type="button" {...rest} className={classes(look(tone), className)} />;
}

/** A link that looks like a button: it leads somewhere. */
export function ButtonLink({ tone = "secondary", className, ...rest }: ComponentProps<"a"> & { tone?: ButtonTone }) {
  return <a {...rest} className={classes(look(tone), className)} />;
}
