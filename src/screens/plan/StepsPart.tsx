import { useEffect, useRef, useState } from "react";
import { RichText } from "#charts/RichText.tsx";
import type { PlanReport } from "#report/plan/planReport.ts";
import type { Session } from "#screens/session.ts";
import { keepInEntry, readEntry } from "#screens/shell/historyEntry.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import { Meter } from "#ui/Meter.tsx";
import { Part } from "#ui/Part.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { StepGroups } from "./StepGroups.tsx";
import styles from "./StepsPart.module.css";
import type { PlanActions } from "./usePlanActions.ts";
import { WaveColumn } from "./WaveColumn.tsx";

const VIEWS = ["wave", "owner", "due"] as const;
type View = (typeof VIEWS)[number];

/**
 * The name under which the view is kept in the browser's history entry, so that coming back from a question restores
 * it.
 */
const ENTRY = "planView";

/**
 * The steps in their waves, side by side, or one below the other on a phone; or by owner or due date. `rendered` holds
 * the plan that each wave currently shows, null before it was drawn.
 */
export function StepsPart(props: {
  readonly plan: PlanReport;
  readonly rendered: readonly (PlanReport | null)[];
  readonly actions: PlanActions;
  readonly session: Session;
}) {
  const text = useText();
  const { plan, actions, session } = props;
  const [view, setView] = useState<View>(() => VIEWS.find((one) => one === readEntry(ENTRY)) ?? "wave");
  const views = useRef<HTMLDivElement>(null);
  const { follow, arrived } = actions;
  useEffect(() => {
    // An undone change of several steps has no single step to focus, and its button has disappeared.
    if (follow !== "") return;
    views.current?.querySelector<HTMLElement>("input:checked")?.focus();
    arrived();
  }, [follow, arrived]);
  const choose = (chosen: View) => {
    keepInEntry(ENTRY, chosen);
    setView(chosen);
  };
  return (
    <Part title={text("plan.steps")}>
      <div className={styles.above}>
        <div className={styles.progress}>
          <p>
            <RichText runs={plan.progress.runs} />
          </p>
          <Meter part={plan.progress.part} />
        </div>
        {plan.pinned > 0 && (
          <Button tone="subtle" onClick={actions.unpinAll}>
            {text("plan.unpinAll", { count: plan.pinned })}
          </Button>
        )}
      </div>
      <div ref={views} className={styles.views}>
        <Segmented
          legend={text("plan.view")}
          value={view}
          options={VIEWS.map((value) => ({ value, label: text(`plan.view.${value}`) }))}
          onChange={choose}
        />
      </div>
      {view === "wave" ? (
        <Waves {...props} />
      ) : (
        <StepGroups plan={plan} by={view} actions={actions} session={session} />
      )}
    </Part>
  );
}

function Waves({ plan, rendered, actions }: Pick<Parameters<typeof StepsPart>[0], "plan" | "rendered" | "actions">) {
  const text = useText();
  const waves = plan.waves.map(({ wave, name }) => ({ wave, name }));
  return (
    <>
      <p className={classes(styles.hint, styles.dragged)}>{text("plan.stepsHint")}</p>
      <p className={classes(styles.hint, styles.touched)}>{text("plan.stepsHintTouch")}</p>
      <div className={styles.waves}>
        {rendered.map((followed, at) => {
          const wave = followed?.waves[at];
          return wave && <WaveColumn key={wave.wave} wave={wave} waves={waves} actions={actions} />;
        })}
      </div>
    </>
  );
}
