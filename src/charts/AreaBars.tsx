import type { Radar } from "#report/radar.ts";
import styles from "./AreaBars.module.css";
import type { RadarBenchmark } from "./radarBenchmark.ts";
import { Track } from "./Track.tsx";

/** The areas as rows on lines from 0 to the highest level; replaces a radar with too few or too many spokes. */
export function AreaBars(props: {
  readonly radar: Radar;
  readonly alt: string;
  readonly benchmark: RadarBenchmark | null;
}) {
  const { radar, alt, benchmark } = props;
  const { axes, max } = radar;
  return (
    <div role="img" aria-label={alt}>
      <ul className={styles.bars} aria-hidden="true">
        {axes.map((axis) => (
          <li key={axis.id}>
            <span>{axis.label}</span>
            <span className={styles.track}>
              <Track {...axis} benchmark={benchmark?.bands.get(axis.id) ?? null} max={max} width={320} />
            </span>
            <strong className={styles.value}>{axis.text.value}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
