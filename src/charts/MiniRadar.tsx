import type { Radar } from "#report/model.ts";
import styles from "./MiniRadar.module.css";
import { closedPath, spokePoint } from "./polygon.ts";

const SIZE = 152;
const RADIUS = 70;

/** The radar in miniature: its shape without labels. */
export function MiniRadar({ radar }: { readonly radar: Radar }) {
  const { axes, max } = radar;
  const ring = (level: number) => outline(axes.map(() => level));
  // A spoke without a figure is left out: it is not rated, not 0.
  const outline = (values: readonly (number | null)[]) =>
    closedPath(
      values.flatMap((value, index) =>
        value === null ? [] : [spokePoint(SIZE / 2, (RADIUS * value) / max, index, axes.length)],
      ),
    );
  if (axes.length < 3) return null;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      width={SIZE}
      height={SIZE}
      role="img"
      aria-label={radar.alt}
    >
      <path className={styles.grid} d={ring(max * 0.6)} />
      <path className={styles.edge} d={ring(max)} />
      {axes.some((axis) => axis.target !== null) && (
        <path className={styles.target} d={outline(axes.map((axis) => axis.target))} />
      )}
      {axes.some((axis) => axis.value !== null) && (
        <path className={styles.today} d={outline(axes.map((axis) => axis.value))} />
      )}
    </svg>
  );
}
