import type { RiskReport } from "#report/risks/model.ts";
import { BandName } from "#charts/BandName.tsx";
import { Figure } from "#screens/explain/Figure.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./BandCounts.module.css";

/** How many scenarios stand in each band, without controls and with them, worst first. */
export function BandCounts({ risks }: { readonly risks: RiskReport }) {
  const text = useText();
  return (
    <dl className={styles.bands}>
      {risks.bands.map((band) => (
        <div key={band.id} className={styles.band}>
          <dt>
            <BandName band={band} />
          </dt>
          <dd className={styles.counts}>
            <span className="visually-hidden">
              {text("risks.bandCounts", { before: band.before, after: band.after })}
            </span>
            <span aria-hidden="true" className={styles.before}>
              {band.before}
            </span>
            <span aria-hidden="true" className={styles.arrow}>
              →
            </span>
            <span aria-hidden="true" className={styles.after}>
              {band.after}
            </span>
          </dd>
        </div>
      ))}
      <div className={styles.band}>
        <dt>{text("risks.reduction")}</dt>
        <dd className={styles.counts}>
          <span className={styles.after}>
            <Figure of={risks.register.length === 0 ? null : { kind: "reduction" }}>{risks.reductionText}</Figure>
          </span>
        </dd>
      </div>
    </dl>
  );
}
