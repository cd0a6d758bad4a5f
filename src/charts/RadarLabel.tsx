import type { RadarAxis } from "#report/model.ts";
import styles from "./RadarFigure.module.css";

type Tick = {
  readonly axes: readonly RadarAxis[];
  readonly narrow: boolean;
  readonly x?: number;
  readonly y?: number;
  readonly cx?: number;
  readonly cy?: number;
  readonly index?: number;
  readonly textAnchor?: "start" | "middle" | "end";
};

const LINE = 17;
/** Longest name that fits beside a chart on a phone, in letters. */
const LONGEST = 9;

/** The name and the value at the end of a spoke; recharts gives the place. */
export function RadarLabel({ axes, narrow, x = 0, y = 0, cy = 0, index = 0, textAnchor = "middle" }: Tick) {
  const axis = axes[index];
  if (axis === undefined) return null;
  const above = y < cy - 1;
  const upright = textAnchor === "middle";
  // Two lines grow away from the chart, so that they never touch the outer ring.
  const first = upright ? (above ? y - LINE - 2 : y + 14) : y - 2;
  return (
    <text className={styles.label} x={x} y={first} textAnchor={textAnchor}>
      <tspan x={x}>{narrow && !upright ? shortened(axis.label) : axis.label}</tspan>
      <tspan x={x} dy={LINE} className={styles.labelValue}>
        {axis.text.value}
      </tspan>
    </text>
  );
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 3).join("")}.`;
}
