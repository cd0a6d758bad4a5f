import type { FigureRef } from "#report/explain/model.ts";
import { classes } from "#ui/classes.ts";
import type { ReactNode } from "react";
import { useText } from "#screens/useText.ts";
import { useExplain } from "./useExplain.ts";
import styles from "./Figure.module.css";
import { figureKey } from "./figureKey.ts";

/** A number that opens its explanation. It looks like the text it stands in; where there is nothing to explain it is just that. */
export function Figure(props: {
  readonly of: FigureRef | null;
  /** For words within running text: they keep to its lines. */
  readonly inline?: boolean;
  readonly children: ReactNode;
}) {
  const { of, children } = props;
  const text = useText();
  const explain = useExplain();
  if (explain === null || of === null) return children;
  return (
    <button
      type="button"
      className={classes(styles.figure, props.inline && styles.inline)}
      // In a sentence a word of its own would be read out amid the others.
      aria-haspopup={props.inline ? "dialog" : undefined}
      data-figure={figureKey(of)}
      onClick={(event) => explain(of, event.currentTarget)}
    >
      {children}
      {!props.inline && <span className="visually-hidden">{text("explain.open")}</span>}
    </button>
  );
}
