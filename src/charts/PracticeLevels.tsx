import { classes } from "#ui/classes.ts";
import { rampClass } from "#ui/LevelChip.tsx";
import styles from "./PracticeLevels.module.css";

/**
 * A small decorative heatmap: a column per area, a cell per practice in the colour of its level. `levels` are 0…`max`,
 * null means not rated.
 */
export function PracticeLevels(props: {
  readonly levels: readonly (readonly (number | null)[])[];
  readonly max: number;
}) {
  return (
    <div className={styles.columns} aria-hidden="true">
      {props.levels.map((levels, area) => (
        <div key={area} className={styles.column}>
          {levels.map((level, practice) => (
            <span
              key={practice}
              className={classes(styles.cell, level === null ? styles.unrated : rampClass(level, props.max))}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
