import { type ReactNode, useId, useState } from "react";
import { classes } from "./classes.ts";
import styles from "./Part.module.css";
import { TextButton } from "./TextButton.tsx";

type PartProps = {
  readonly title: ReactNode;
  readonly name?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A section of a screen: a heavy rule, a title and its content. With a `name`, links can jump to the title. */
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

/** The label and the accessible name of the button that folds and unfolds a section. */
type FoldWords = { readonly [state in "show" | "hide"]: { readonly label: string; readonly name: string } };

/**
 * A long section that is folded in narrow windows, to keep the page short. On paper and in wide windows it is a normal
 * section. It unfolds when its title gets the focus.
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
        <TextButton
          className={styles.switch}
          aria-expanded={open}
          aria-controls={body}
          aria-label={name}
          onClick={() => setOpen(!open)}
        >
          {label}
        </TextButton>
      </div>
      <div id={body} className={classes(!open && styles.folded)}>
        {props.children}
      </div>
    </section>
  );
}
