import { BandName } from "#charts/BandName.tsx";
import type { Projection } from "#report/plan/planReport.ts";
import { bandMetricRef, projectionMetricRef } from "#report/plan/projectionMetricRef.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import { classes } from "#ui/classes.ts";
import styles from "./StatesPart.module.css";

/** The number of scenarios in each band, state by state, the worst band first. */
export function BandsTable(props: { readonly states: readonly Projection[]; readonly shown: number }) {
  const text = useText();
  const { states, shown } = props;
  const bands = states[0]?.bands.toReversed() ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={text("plan.bands")}>
      <table>
        <caption className="visually-hidden">{text("plan.bands")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("plan.band")}</th>
            {states.map((state) => (
              <th key={state.wave} scope="col" className={classes("number", state.wave === shown && styles.shown)}>
                {state.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.id}>
              <th scope="row">
                <BandName band={band} />
              </th>
              {states.map((state) => (
                <td key={state.wave} className={classes("number", state.wave === shown && styles.shown)}>
                  <MetricButton of={bandMetricRef(band.id, state.wave)}>
                    {state.bands.find(({ id }) => id === band.id)?.text}
                  </MetricButton>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{text("plan.reduction")}</th>
            {states.map((state) => (
              <td key={state.wave} className={classes("number", state.wave === shown && styles.shown)}>
                <MetricButton of={projectionMetricRef(state, "reduction")}>{state.text.reduction}</MetricButton>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
