import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./Part.module.css";

/** A part of a screen: a heavy rule, a title, and what belongs to it. With a `name` its title can be jumped to. */
export function Part(props: {
  readonly title: ReactNode;
  readonly name?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const own = useId();
  const id = props.name ?? own;
  return (
    <section className={classes(styles.part, props.className)} aria-labelledby={id}>
      <h2 id={id} className={styles.title} tabIndex={props.name === undefined ? undefined : -1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
