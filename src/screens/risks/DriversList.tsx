import type { Driver, RiskEntry } from "#report/risks/riskReport.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import type { ScreenMessageId } from "#screens/LanguageProvider.tsx";
import { useText } from "#screens/useText.ts";
import { classes } from "#ui/classes.ts";
import styles from "./DriversList.module.css";

const STATES = {
  chosen: "risks.driverChosen",
  open: "risks.driverOpen",
  notChosen: "risks.driverNotChosen",
} as const satisfies Record<Driver["state"], ScreenMessageId>;

/** The base of a risk, and what the use of AI adds to it. */
export function DriversList({ entry, topic }: { readonly entry: RiskEntry; readonly topic: string }) {
  const text = useText();
  const inherent = { kind: "risk", id: entry.id, metric: "inherent" } as const;
  return (
    <section aria-labelledby="scenario-drivers">
      <h3 id="scenario-drivers" className={styles.heading}>
        {text("risks.drivers")}
      </h3>
      <p className={styles.base}>
        <MetricButton inline of={inherent}>
          {text("risks.base", entry.base)}
        </MetricButton>{" "}
        {entry.rationale}
      </p>
      {entry.drivers.length === 0 ? (
        <p className={styles.base}>{text("risks.noDrivers", { topic })}</p>
      ) : (
        <ul className={styles.drivers}>
          {entry.drivers.map((driver) => (
            <li key={driver.option} className={classes(driver.state !== "chosen" && styles.idle)}>
              <span className={styles.label}>
                {driver.label}
                <span className={styles.prompt}>{driver.prompt}</span>
              </span>
              <span className={styles.adds}>
                <MetricButton inline of={inherent}>
                  {driver.adds}
                </MetricButton>
                <span className={styles.prompt}>{text(STATES[driver.state])}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.base}>{text("risks.clamped")}</p>
    </section>
  );
}
