import { classes } from "#ui/classes.ts";
import styles from "./StatesRadar.module.css";
import { statePath } from "./stateShape.ts";

/** How a state of a comparison is drawn: a piece of its line with its mark. Its name stands beside it. */
export function StateMark({ index }: { readonly index: number }) {
  return (
    <svg className={styles.mark} width={36} height={14} viewBox="0 0 36 14" aria-hidden="true">
      <path className={classes(styles.line, styles[`state${index}`])} d="M0 7H36" />
      <path className={classes(styles.shape, styles[`state${index}`])} d={statePath(index, [18, 7])} />
    </svg>
  );
}
