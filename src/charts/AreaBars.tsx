import type { Radar } from "#report/maturityRadar.ts";
import styles from "./AreaBars.module.css";
import { Track } from "./Track.tsx";

/** The areas as rows on lines from 0 to the highest level; replaces a radar with too few or too many spokes. */
export function AreaBars({ radar }: { readonly radar: Radar }) {
  const { axes, max, alt } = radar;
  return (
    <div role="img" aria-label={alt}>
      <ul className={styles.bars} aria-hidden="true">
        {axes.map((axis) => (
          <li key={axis.id}>
            <span>{axis.label}</span>
            <span className={styles.track}>
              <Track {...axis} max={max} width={320} />
            </span>
            <strong className={styles.value}>{axis.text.value}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
