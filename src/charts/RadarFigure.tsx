import type { Radar } from "#report/model.ts";
import { classes } from "#ui/classes.ts";
import { useState } from "react";
import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  RadarChart,
  Radar as RadarShape,
  ResponsiveContainer,
} from "recharts";
import { ChartFrame, type ChartWords } from "./ChartFrame.tsx";
import { RadarLabel } from "./RadarLabel.tsx";
import styles from "./RadarFigure.module.css";
import { RadarTable } from "./RadarTable.tsx";

/** Below this width, in pixels, the names beside the chart are shortened. */
const NARROW = 440;

/** The radar of the areas with its caption, and the same figures as a table one step away. */
export function RadarFigure({ radar, words }: { readonly radar: Radar; readonly words: ChartWords }) {
  return (
    <ChartFrame
      caption={radar.caption}
      words={words}
      picture={
        <div className={styles.chart} role="img" aria-label={radar.alt}>
          <RadarPicture radar={radar} />
        </div>
      }
      table={<RadarTable radar={radar} />}
    />
  );
}

function RadarPicture({ radar }: { readonly radar: Radar }) {
  const levels = Array.from({ length: radar.max }, (_, index) => index + 1);
  const spokes = radar.axes.map((axis) => ({
    ...axis,
    today: axis.value,
    aim: axis.target,
    before: axis.last,
    range: [axis.low ?? 0, axis.high ?? 0],
  }));
  const has = (figure: "target" | "last" | "value") => radar.axes.some((axis) => axis[figure] !== null);
  const partial = radar.axes.some((axis) => axis.low !== axis.high);
  // A spoke without a figure is passed over: it is not rated, not 0.
  const plain = { isAnimationActive: false, dot: false, connectNulls: true };
  const [narrow, setNarrow] = useState(false);
  return (
    <ResponsiveContainer width="100%" height="100%" minWidth={0} onResize={(width) => setNarrow(width < NARROW)}>
      <RadarChart data={spokes} outerRadius={narrow ? "64%" : "76%"} accessibilityLayer={false}>
        <PolarGrid radialLines />
        <PolarRadiusAxis
          angle={90}
          domain={[0, radar.max]}
          ticks={levels}
          axisLine={false}
          className={classes(styles.ticks)}
        />
        <PolarAngleAxis
          // Two spokes may have the same name.
          dataKey="id"
          axisLine={false}
          tickLine={false}
          tick={<RadarLabel axes={radar.axes} narrow={narrow} />}
        />
        {partial && <RadarShape {...plain} dataKey="range" className={classes(styles.range)} />}
        {has("last") && <RadarShape {...plain} dataKey="before" className={classes(styles.last)} />}
        {has("target") && <RadarShape {...plain} dataKey="aim" className={classes(styles.target)} />}
        {has("value") && (
          <RadarShape
            {...plain}
            dataKey="today"
            className={classes(styles.today)}
            dot={{ r: 4.5, className: classes(styles.disc) }}
          />
        )}
      </RadarChart>
    </ResponsiveContainer>
  );
}
