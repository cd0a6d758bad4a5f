import { type ReactNode, useMemo, useState } from "react";
import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  RadarChart,
  Radar as RadarShape,
  ResponsiveContainer,
} from "recharts";
import type { Radar } from "#report/radar.ts";
import { classes } from "#ui/classes.ts";
import { useProgressiveRender } from "#ui/useProgressiveRender.ts";
import { AreaBars } from "./AreaBars.tsx";
import { ChartFrame, type ChartTexts } from "./ChartFrame.tsx";
import styles from "./MaturityRadar.module.css";
import { RadarLabel } from "./RadarLabel.tsx";
import { RadarPaths, type SpokeEnd } from "./RadarPaths.tsx";
import { RadarTable } from "./RadarTable.tsx";
import type { RadarBenchmark } from "./radarBenchmark.ts";

/** Below this width in pixels, names next to the chart are shortened. */
const NARROW_WIDTH = 440;

/** The radar of the areas with its caption; the same numbers are available as a table. */
export function MaturityRadar(props: {
  readonly radar: Radar;
  readonly texts: ChartTexts;
  readonly actions?: ReactNode;
  readonly benchmark?: RadarBenchmark | null;
}) {
  const { radar, texts, actions, benchmark = null } = props;
  const alt = benchmark === null ? radar.alt : `${radar.alt} ${benchmark.alt}`;
  return (
    <ChartFrame
      caption={benchmark === null ? radar.caption : [...radar.caption, { text: ` ${benchmark.caption}` }]}
      texts={texts}
      actions={actions}
      picture={
        radar.form === "bars" ? (
          <AreaBars radar={radar} alt={alt} benchmark={benchmark} />
        ) : (
          <div className={styles.chart} role="img" aria-label={alt}>
            {/* Firefox also reads the content of an image. */}
            <div className={styles.inside} aria-hidden="true">
              <RadarPicture radar={radar} benchmark={benchmark} />
            </div>
          </div>
        )
      }
      table={<RadarTable radar={radar} benchmark={benchmark} />}
    />
  );
}

/**
 * The picture. recharts computes it again with each of its parts that is added; each is added after the previous one is
 * painted, because all at once would block the page.
 */
function RadarPicture({ radar, benchmark }: { readonly radar: Radar; readonly benchmark: RadarBenchmark | null }) {
  const [narrow, setNarrow] = useState(false);
  // recharts only computes the ends of the spokes, because it would draw a missing value as 0.
  const spokes = useMemo(() => radar.axes.map(({ id }) => ({ id, end: radar.max })), [radar]);
  const parts = useMemo(() => partsOf(radar, benchmark, narrow), [radar, benchmark, narrow]);
  const drawn = useProgressiveRender(true, parts.length, false);
  return (
    <ResponsiveContainer width="100%" height="100%" minWidth={0} onResize={(width) => setNarrow(width < NARROW_WIDTH)}>
      <RadarChart data={spokes} outerRadius={narrow ? "64%" : "76%"} accessibilityLayer={false}>
        {parts.filter((_, at) => drawn[at])}
      </RadarChart>
    </ResponsiveContainer>
  );
}

function partsOf(radar: Radar, benchmark: RadarBenchmark | null, narrow: boolean): readonly ReactNode[] {
  const levels = Array.from({ length: radar.max }, (_, index) => index + 1);
  return [
    <PolarRadiusAxis
      key="radius"
      angle={90}
      domain={[0, radar.max]}
      ticks={levels}
      // Otherwise recharts also computes ticks of its own.
      niceTicks="none"
      axisLine={false}
      className={classes(styles.ticks)}
    />,
    <PolarAngleAxis
      key="angle"
      // Two spokes can have the same name.
      dataKey="id"
      niceTicks="none"
      axisLine={false}
      tickLine={false}
      tick={<RadarLabel axes={radar.axes} narrow={narrow} />}
    />,
    <PolarGrid key="grid" radialLines />,
    <RadarShape
      key="shape"
      dataKey="end"
      isAnimationActive={false}
      dot={false}
      shape={({ points }: { readonly points: readonly SpokeEnd[] }) => (
        <RadarPaths radar={radar} ends={points} benchmark={benchmark} />
      )}
    />,
  ];
}
