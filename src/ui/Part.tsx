import { type ReactNode, useId, useState } from "react";
import { classes } from "./classes.ts";
import styles from "./Part.module.css";

type PartProps = {
  readonly title: ReactNode;
  readonly name?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A part of a screen: a heavy rule, a title, and what belongs to it. With a `name` its title can be jumped to. */
export function Part(props: PartProps) {
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

/** What the switch of a part that folds says, and its whole name. */
type FoldWords = { readonly [state in "show" | "hide"]: { readonly label: string; readonly name: string } };

/**
 * A long part that a narrow window shows folded, so that the page stays short there; on paper and in a wide window it
 * is a part like any other. Whoever jumps to its title finds it open.
 */
export function FoldingPart(props: PartProps & { readonly name: string; readonly texts: FoldWords }) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const { label, name } = props.texts[open ? "hide" : "show"];
  return (
    <section className={classes(styles.part, props.className)} aria-labelledby={props.name}>
      <div className={styles.head}>
        <h2 id={props.name} className={styles.title} tabIndex={-1} onFocus={() => setOpen(true)}>
          {props.title}
        </h2>
        <button
          type="button"
          className={styles.switch}
          aria-expanded={open}
          aria-controls={body}
          aria-label={name}
          onClick={() => setOpen(!open)}
        >
          {label}
        </button>
      </div>
      <div id={body} className={classes(!open && styles.folded)}>
        {props.children}
      </div>
    </section>
  );
}
