import { BandName } from "#charts/BandName.tsx";
import type { RiskMatrix } from "#report/risks/riskMatrix.ts";
import type { RiskEntry } from "#report/risks/riskReport.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./StateTable.module.css";

/** A table of likelihood, impact and their product, without and with controls. */
export function StateTable({ entry, names }: { readonly entry: RiskEntry; readonly names: RiskMatrix["names"] }) {
  const text = useText();
  const { before, after } = entry;
  const rows = [
    { name: names.likelihood, before: before.shown.likelihood, after: after.shown.likelihood },
    { name: names.impact, before: before.shown.impact, after: after.shown.impact },
    { name: text("risks.product"), before: before.shown.product, after: after.shown.product },
  ];
  return (
    <div>
      <table className={styles.table}>
        <caption className="visually-hidden">{text("risks.stateCaption")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{names.before}</th>
            <th scope="col">{names.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>
                <MetricButton of={{ kind: "risk", id: entry.id, metric: "inherent" }}>{row.before}</MetricButton>
              </td>
              <td>
                <strong>
                  <MetricButton of={{ kind: "risk", id: entry.id, metric: "residual" }}>{row.after}</MetricButton>
                </strong>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{text("risks.band")}</th>
            <td>
              <BandName band={before.shown.band} />
            </td>
            <td>
              <MetricButton of={{ kind: "risk", id: entry.id, metric: "band" }}>
                <BandName band={after.shown.band} />
              </MetricButton>
            </td>
          </tr>
        </tbody>
      </table>
      {entry.rangeText !== "" && (
        <p className={styles.range}>
          <MetricButton inline of={{ kind: "risk", id: entry.id, metric: "residual" }}>
            {entry.rangeText}
          </MetricButton>
        </p>
      )}
    </div>
  );
}
