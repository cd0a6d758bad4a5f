import type { SmallRadar } from "#report/card/card.ts";
import type { RadarSpot } from "#report/radarLines.ts";
import styles from "./MiniRadar.module.css";
import { closedPath, spokePoint } from "./polygon.ts";

const SIZE = 152;
const RADIUS = 70;

/** A small radar without labels; renders nothing if there are too few or too many spokes. */
export function MiniRadar({ radar }: { readonly radar: SmallRadar }) {
  const { form, alt, spokes, max, today, target } = radar;
  if (form === "bars") return null;
  const outline = (line: readonly RadarSpot[]) =>
    closedPath(line.map(({ spoke, value }) => spokePoint(SIZE / 2, (RADIUS * value) / max, spoke, spokes)));
  const ring = (value: number) => outline(Array.from({ length: spokes }, (_, spoke) => ({ spoke, value })));
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      width={SIZE}
      height={SIZE}
      role="img"
      aria-label={alt}
    >
      <path className={styles.grid} d={ring(max * 0.6)} />
      <path className={styles.edge} d={ring(max)} />
      {target.length > 0 && <path className={styles.target} d={outline(target)} />}
      {today.length > 0 && <path className={styles.today} d={outline(today)} />}
    </svg>
  );
}
