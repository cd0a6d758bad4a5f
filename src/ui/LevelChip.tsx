import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./LevelChip.module.css";

/** Number of steps of the colour ramp. */
const RAMP_STEPS = 6;

/**
 * Returns the class that paints a cell in the colour of `level` on a scale 0…`max`; the ramp is stretched over the
 * scale.
 */
export function rampClass(level: number, max: number): string {
  const step = Math.round((Math.min(Math.max(level, 0), max) / Math.max(max, 1)) * (RAMP_STEPS - 1));
  return styles[`step${step}`] ?? "";
}

/** A numeral on its step of the maturity ramp. */
export function LevelChip(props: {
  readonly level: number;
  readonly max: number;
  readonly small?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <span className={classes(styles.chip, props.small && styles.small, rampClass(props.level, props.max))}>
      {props.children ?? props.level}
    </span>
  );
}
