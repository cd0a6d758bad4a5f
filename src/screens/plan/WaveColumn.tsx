import { useEffect, useId, useRef, useState } from "react";
import type { MetricRef } from "#report/metricRef.ts";
import type { WaveReport } from "#report/plan/planReport.ts";
import { projectionMetricRef } from "#report/plan/projectionMetricRef.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import { firstRows } from "#ui/firstRows.ts";
import { Meter } from "#ui/Meter.tsx";
import { rovingRows } from "#ui/rovingRows.ts";
import { showMore } from "#ui/showMore.ts";
import { useStepDrop } from "./dragging.ts";
import { StepCard } from "./StepCard.tsx";
import styles from "./StepsPart.module.css";
import type { PlanActions } from "./usePlanActions.ts";
import type { WaveName } from "./waveName.ts";

/** A wave: its effort, what is expected after it, and its steps. Steps can be dropped on it. */
export function WaveColumn(props: {
  readonly wave: WaveReport;
  readonly waves: readonly WaveName[];
  readonly actions: PlanActions;
}) {
  const text = useText();
  const id = useId();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const { wave, waves, actions } = props;
  const { over, ...drop } = useStepDrop((step) => actions.move(step, wave.wave));
  const { steps } = wave;
  const planned = {
    kind: "steps",
    which: "planned",
    wave: wave.wave,
    metric: wave.sized ? "points" : "count",
  } as const;
  const beginning = new Set(all ? steps : firstRows(steps));
  const shown = steps.filter((step) => beginning.has(step) || step.key === actions.moved);
  const isEmpty = steps.length === 0;
  useEffect(() => (isEmpty || list.current === null ? undefined : rovingRows(list.current)), [isEmpty]);
  return (
    <section
      aria-labelledby={id}
      className={classes(styles.wave, !isEmpty && styles.filled, over && styles.over)}
      {...drop}
    >
      <div className={styles.head}>
        <h3 id={id} className={styles.name}>
          {wave.name}
        </h3>
        <span className={styles.effort}>
          <MetricButton of={planned}>{wave.pointsText}</MetricButton>
        </span>
      </div>
      <Expected wave={wave} planned={planned} />
      {isEmpty ? (
        <p className={styles.none}>{text("plan.waveEmpty")}</p>
      ) : (
        <ol ref={list}>
          {shown.map((step) => (
            <StepCard
              key={step.key}
              step={step}
              waves={waves}
              actions={actions}
              takesFocus={step.key === actions.follow}
            />
          ))}
        </ol>
      )}
      {steps.length > shown.length && (
        <Button tone="subtle" onClick={() => showMore(list, () => setAll(true))}>
          {text("plan.showAll", { count: steps.length, wave: wave.name })}
        </Button>
      )}
    </section>
  );
}

/** How full the wave is, and the results that are expected after it. */
function Expected({ wave, planned }: { readonly wave: WaveReport; readonly planned: MetricRef }) {
  const text = useText();
  const { after, capacity, effort, steps } = wave;
  return (
    <>
      <Meter part={capacity === null || capacity === 0 ? Number(effort > 0) : effort / capacity} />
      {steps.length > 0 && wave.sized && (
        <p className={styles.after}>
          <MetricButton inline of={planned}>
            {wave.effortText}
          </MetricButton>
        </p>
      )}
      <p className={styles.after}>
        <MetricButton inline of={projectionMetricRef(after, "value")}>
          {text("plan.waveAfter", after.text)}
        </MetricButton>
        {after.reduction !== null && (
          <>
            {" "}
            <MetricButton inline of={projectionMetricRef(after, "reduction")}>
              {text("plan.waveRisk", { reduction: after.text.reduction })}
            </MetricButton>
          </>
        )}
      </p>
    </>
  );
}
