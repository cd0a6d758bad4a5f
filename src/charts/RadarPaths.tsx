import type { Radar } from "#report/radar.ts";
import { type RadarSpot, radarLines } from "#report/radarLines.ts";
import styles from "./MaturityRadar.module.css";
import { closedPath, type Point } from "./polygon.ts";
import type { RadarBenchmark } from "./radarBenchmark.ts";

/** The outer end of a spoke, and the centre of the chart. */
export type SpokeEnd = { readonly x: number; readonly y: number; readonly cx?: number; readonly cy?: number };

/** The lines of a radar from back to front: benchmark, range, last values, target, current values. */
export function RadarPaths(props: {
  readonly radar: Radar;
  readonly ends: readonly SpokeEnd[];
  readonly benchmark?: RadarBenchmark | null;
}) {
  const { radar, ends, benchmark = null } = props;
  const { range, last, target, today } = radarLines(radar);
  const quartile = (index: 0 | 1): readonly RadarSpot[] =>
    radar.axes.flatMap(({ id }, spoke) => {
      const band = benchmark?.bands.get(id);
      return band === undefined ? [] : [{ spoke, value: band[index] }];
    });
  const pointsOf = (line: readonly RadarSpot[]): readonly Point[] =>
    line.flatMap(({ spoke, value }) => {
      const end = ends[spoke];
      if (end === undefined) return [];
      const { x, y, cx = 0, cy = 0 } = end;
      return [[cx + ((x - cx) * value) / radar.max, cy + ((y - cy) * value) / radar.max]];
    });
  const pathOf = (line: readonly RadarSpot[]) => closedPath(pointsOf(line));
  return (
    <g>
      {benchmark !== null && (
        <path className={styles.benchmark} fillRule="evenodd" d={`${pathOf(quartile(1))}${pathOf(quartile(0))}`} />
      )}
      {range !== null && (
        <path className={styles.range} fillRule="evenodd" d={`${pathOf(range.outer)}${pathOf(range.inner)}`} />
      )}
      {last.length > 0 && <path className={styles.last} d={pathOf(last)} />}
      {target.length > 0 && <path className={styles.target} d={pathOf(target)} />}
      {today.length > 0 && <path className={styles.today} d={pathOf(today)} />}
      {pointsOf(today).map(([x, y]) => (
        <circle key={`${x} ${y}`} className={styles.disc} cx={x} cy={y} r={4.5} />
      ))}
    </g>
  );
}
