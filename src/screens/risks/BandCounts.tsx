import { BandName } from "#charts/BandName.tsx";
import { bandMetricRef } from "#report/plan/projectionMetricRef.ts";
import type { RiskReport } from "#report/risks/riskReport.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./BandCounts.module.css";

/** The number of scenarios in each band, without and with controls, worst first. */
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
            <span className={styles.before}>
              <MetricButton of={{ kind: "scenarios", bands: [band.id], when: "before", wave: 0 }}>
                {band.text.before} <span className="visually-hidden">{risks.matrix.names.before}</span>
              </MetricButton>
            </span>
            <span aria-hidden="true" className={styles.arrow}>
              →
            </span>
            <span>
              <MetricButton of={bandMetricRef(band.id, 0)}>
                {band.text.after} <span className="visually-hidden">{risks.matrix.names.after}</span>
              </MetricButton>
            </span>
          </dd>
        </div>
      ))}
      <div className={styles.band}>
        <dt>{text("risks.reduction")}</dt>
        <dd className={styles.counts}>
          <span>
            <MetricButton of={risks.register.length === 0 ? null : { kind: "reduction" }}>
              {risks.reductionText}
            </MetricButton>
          </span>
        </dd>
      </div>
    </dl>
  );
}
