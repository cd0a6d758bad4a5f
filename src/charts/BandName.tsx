import type { RiskBand } from "#report/risks/riskBand.ts";
import styles from "./BandName.module.css";
import { bandShape } from "./bandShape.ts";

/** A risk band: its shape in its colour, and its name. */
export function BandName({ band }: { readonly band: Pick<RiskBand, "name" | "step"> }) {
  return (
    <span className={styles.band}>
      <svg className={styles.sign} viewBox="-8 -8 16 16" width={14} height={14} aria-hidden="true">
        <path className={styles[`mark${band.step}`]} d={bandShape(band.step, 6)} />
      </svg>
      {band.name}
    </span>
  );
}
