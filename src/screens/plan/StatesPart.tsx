import { memo, useDeferredValue, useState } from "react";
import { RichText } from "#charts/RichText.tsx";
import { WavesChart } from "#charts/WavesChart.tsx";
import type { PlanReport, Projection } from "#report/plan/planReport.ts";
import { projectionMetricRef } from "#report/plan/projectionMetricRef.ts";
import type { Terms } from "#report/report.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { ChartMenu } from "#screens/pictures/ChartMenu.tsx";
import { RadarOnDemand } from "#screens/RadarOnDemand.tsx";
import { useChartTexts } from "#screens/useChartTexts.ts";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { BandsTable } from "./BandsTable.tsx";
import { PlanMatrix } from "./PlanMatrix.tsx";
import styles from "./StatesPart.module.css";

/** The projections: one chart of all states, then radar and risks of one state, compared with today. */
export const StatesPart = memo(function StatesPart(props: {
  readonly plan: PlanReport;
  readonly terms: Terms;
  /** Names the files of the charts. */
  readonly fileOf: (ending: string) => string;
}) {
  const text = useText();
  const { plan, fileOf } = props;
  const [wave, setWave] = useState(1);
  const texts = useChartTexts();
  const states = [plan.today, ...plan.waves.map(({ after }) => after)];
  const outcome = projectionMetricRef(states.at(-1) ?? plan.today, "value");
  const state = states[Math.min(wave, states.length - 1)] ?? plan.today;
  return (
    <Part
      title={
        <MetricButton inline of={outcome}>
          {plan.chart.title}
        </MetricButton>
      }
    >
      <div className={styles.way}>
        <WavesChart
          waves={plan.chart}
          texts={texts}
          actions={<ChartMenu id="plan" name={text("pictures.plan")} chart={() => plan.chart} fileOf={fileOf} />}
        />
      </div>
      <div className={styles.choice}>
        <Segmented
          legend={text("plan.state")}
          value={String(state.wave)}
          options={states.map(({ wave: value, name }) => ({ value: String(value), label: name }))}
          onChange={(value) => setWave(Number(value))}
        />
      </div>
      <p className={styles.summary}>
        <RichText runs={state.summary} />
      </p>
      <div className={styles.pictures}>
        <StateRadar title={text("plan.radarThen", props.terms)} state={useDeferredValue(state)} fileOf={fileOf} />
        {state.matrix.length > 0 && (
          <div className={styles.risks}>
            <h3>{text("plan.risksThen")}</h3>
            <PlanMatrix state={state} today={plan.today} />
            <BandsTable states={states} shown={state.wave} />
          </div>
        )}
      </div>
    </Part>
  );
});

const StateRadar = memo(
  function StateRadar(props: {
    readonly title: string;
    readonly state: Projection;
    readonly fileOf: (ending: string) => string;
  }) {
    const text = useText();
    const { title, state, fileOf } = props;
    return (
      <div className={styles.radar}>
        <h3>{title}</h3>
        <RadarOnDemand
          radar={state.radar}
          actions={
            <ChartMenu
              id={`projection-${state.wave}`}
              name={text("pictures.projection", { state: state.name })}
              chart={() => state.radar}
              fileOf={fileOf}
            />
          }
        />
      </div>
    );
  },
  (before, after) =>
    before.title === after.title &&
    before.fileOf === after.fileOf &&
    JSON.stringify(before.state.radar) === JSON.stringify(after.state.radar),
);
