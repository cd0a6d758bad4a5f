import type { PlanReport } from "#report/plan/planReport.ts";
import { Runs } from "#screens/Runs.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import { Meter } from "#ui/Meter.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./StepsPart.module.css";
import type { PlanActions } from "./usePlanActions.ts";
import { WaveColumn } from "./WaveColumn.tsx";

/**
 * The steps in their waves, side by side; on a phone one below the other. `inTurn` holds for each wave the plan as far as
 * it has followed, null before it was ever drawn.
 */
export function StepsPart(props: {
  readonly plan: PlanReport;
  readonly inTurn: readonly (PlanReport | null)[];
  readonly actions: PlanActions;
}) {
  const text = useText();
  const { plan, inTurn, actions } = props;
  const waves = plan.waves.map(({ wave, name }) => ({ wave, name }));
  return (
    <Part title={text("plan.steps")}>
      <div className={styles.above}>
        <div className={styles.progress}>
          <p>
            <Runs runs={plan.progress.runs} />
          </p>
          <Meter part={plan.progress.part} />
        </div>
        {plan.pinned > 0 && (
          <Button tone="subtle" onClick={actions.unpinAll}>
            {text("plan.unpinAll", { count: plan.pinned })}
          </Button>
        )}
      </div>
      <p className={classes(styles.hint, styles.dragged)}>{text("plan.stepsHint")}</p>
      <p className={classes(styles.hint, styles.touched)}>{text("plan.stepsHintTouch")}</p>
      <div className={styles.waves}>
        {inTurn.map((followed, at) => {
          const wave = followed?.waves[at];
          return wave && <WaveColumn key={wave.wave} wave={wave} waves={waves} actions={actions} />;
        })}
      </div>
    </Part>
  );
}
