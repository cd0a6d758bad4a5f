import styles from "./Meter.module.css";

/** A thin bar that shows `part` (0…1). Decorative: the text next to it gives the number. */
export function Meter({ part }: { readonly part: number }) {
  return (
    <span className={styles.meter} aria-hidden="true">
      <span className={styles.fill} style={{ transform: `scaleX(${Math.min(Math.max(part, 0), 1)})` }} />
    </span>
  );
}
