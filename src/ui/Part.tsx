import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./Part.module.css";

/** A part of a screen: a heavy rule, a title, and what belongs to it. */
export function Part(props: {
  readonly title: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={classes(styles.part, props.className)} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
