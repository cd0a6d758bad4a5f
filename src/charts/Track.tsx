import styles from "./Track.module.css";

type TrackValues = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number | null;
  readonly last?: number | null;
  /** The lower and the upper quartile of other organisations. */
  readonly benchmark?: readonly [number, number] | null;
};

const HEIGHT = 20;
const MARGIN = 6;

/**
 * A value on a line from 0 to `max`: a disc for today, a ring for the last value, a bar for the target, a band for the
 * range, a frame for the benchmark. Without a label it is hidden from screen readers.
 */
export function Track(props: TrackValues & { readonly max: number; readonly width?: number; readonly label?: string }) {
  const { value, low, high, target, last = null, benchmark = null, max, width = 160 } = props;
  const at = (amount: number) => MARGIN + (amount / max) * (width - 2 * MARGIN);
  const middle = HEIGHT / 2;
  const ticks = Array.from({ length: max + 1 }, (_, level) => level);
  return (
    <svg
      className={styles.track}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      {...(props.label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": props.label })}
    >
      <line className={styles.line} x1={at(0)} x2={at(max)} y1={middle} y2={middle} />
      {ticks.map((tick) => (
        <line key={tick} className={styles.line} x1={at(tick)} x2={at(tick)} y1={middle - 3} y2={middle + 3} />
      ))}
      {benchmark !== null && (
        <rect
          className={styles.benchmark}
          x={at(benchmark[0])}
          width={Math.max(1, at(benchmark[1]) - at(benchmark[0]))}
          y={middle - 8}
          height={16}
        />
      )}
      {low !== null && high !== null && high > low && (
        <rect className={styles.range} x={at(low)} width={at(high) - at(low)} y={middle - 5} height={10} />
      )}
      {target !== null && (
        <line className={styles.target} x1={at(target)} x2={at(target)} y1={middle - 8} y2={middle + 8} />
      )}
      {last !== null && <circle className={styles.last} cx={at(last)} cy={middle} r={4} />}
      {value !== null && <circle className={styles.today} cx={at(value)} cy={middle} r={5} />}
    </svg>
  );
}
