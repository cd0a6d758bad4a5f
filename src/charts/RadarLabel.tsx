import type { RadarAxis } from "#report/radar.ts";
import styles from "./MaturityRadar.module.css";

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

const LINE_HEIGHT = 17;
/** Maximum length in letters of a name next to a chart, on a phone and elsewhere. */
const MAX_LETTERS = { narrow: 9, wide: 16 } as const;

/** The name and the value at the end of a spoke; recharts passes the position. */
export function RadarLabel({ axes, narrow, x = 0, y = 0, cy = 0, index = 0, textAnchor = "middle" }: Tick) {
  const axis = axes[index];
  if (axis === undefined) return null;
  const above = y < cy - 1;
  const upright = textAnchor === "middle";
  // There is room for one line above and below the chart, and for two next to it.
  if (upright) {
    return (
      <text className={styles.label} x={x} y={above ? y - 12 : y + 14} textAnchor="middle">
        {axis.label} <tspan className={styles.labelValue}>{axis.text.value}</tspan>
      </text>
    );
  }
  return (
    <text className={styles.label} x={x} y={y - 2} textAnchor={textAnchor}>
      <tspan x={x}>{shortened(axis.label, narrow ? MAX_LETTERS.narrow : MAX_LETTERS.wide)}</tspan>
      <tspan x={x} dy={LINE_HEIGHT} className={styles.labelValue}>
        {axis.text.value}
      </tspan>
    </text>
  );
}

function shortened(name: string, longest: number): string {
  const letters = [...name];
  return letters.length <= longest ? name : `${letters.slice(0, longest - 3).join("")}.`;
}
