import styles from "./Meter.module.css";

/** A hairline that fills: a picture of `part` (0…1) for the eye only; the words stand beside it. */
export function Meter({ part }: { readonly part: number }) {
  return (
    <span className={styles.meter} aria-hidden="true">
      <span className={styles.fill} style={{ transform: `scaleX(${Math.min(Math.max(part, 0), 1)})` }} />
    </span>
  );
}
