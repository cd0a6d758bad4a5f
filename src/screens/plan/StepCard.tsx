import { memo, useEffect, useId, useRef } from "react";
import type { StepReport } from "#report/plan/planReport.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import { Checkbox } from "#ui/Radio.tsx";
import { carryStep } from "./dragging.ts";
import { MoveTo } from "./MoveTo.tsx";
import styles from "./StepCard.module.css";
import type { PlanActions } from "./usePlanActions.ts";
import type { WaveName } from "./waveName.ts";

type Props = {
  readonly step: StepReport;
  readonly waves: readonly WaveName[];
  readonly actions: PlanActions;
  /** The step was just moved or restored, and the focus must follow it. */
  readonly takesFocus: boolean;
};

/** A step: the action, its effects and effort, owner, due date and status. */
export const StepCard = memo(function StepCard({ step, waves, actions, takesFocus }: Props) {
  const text = useText();
  const id = useId();
  const ref = useRef<HTMLLIElement>(null);
  const { arrived } = actions;
  useEffect(() => {
    if (!takesFocus) return;
    ref.current?.querySelector("select")?.focus();
    arrived();
  }, [takesFocus, arrived]);
  return (
    <li
      ref={ref}
      className={classes(styles.card, step.status === "done" && styles.done)}
      draggable
      onDragStart={(event) => carryStep(event, step.key)}
    >
      <p id={id} className={styles.action}>
        {step.action}
      </p>
      <p className={styles.where}>
        {text("plan.stepWhere", { practice: step.practice.title, level: step.text.level })}
      </p>
      <Facts step={step} />
      <Controls step={step} waves={waves} actions={actions} describedBy={id} />
    </li>
  );
}, isSame);

/** What the step gains and takes, with its explanation; then its owner, due date and status. */
function Facts({ step }: Pick<Props, "step">) {
  const text = useText();
  const facts = [step.owner, step.text.due, step.status === "doing" ? step.text.status : ""].filter(Boolean);
  return (
    <>
      <p className={styles.metrics}>
        <MetricButton of={{ kind: "step", question: step.question, level: step.level }}>
          {step.text.effort !== "" && <span>{step.text.effort}</span>}
          <span>{text("plan.stepMaturity", { gain: step.text.maturity })}</span>
          {step.text.risk !== "" && <span>{text("plan.stepRisk", { gain: step.text.risk })}</span>}
        </MetricButton>
      </p>
      {facts.length > 0 && (
        <p className={styles.facts}>
          {facts.map((fact, index) => (
            <span key={index}>{fact}</span>
          ))}
        </p>
      )}
    </>
  );
}

/** The wave, the status, the details, and the way from a finished step to its answer. */
function Controls(props: Omit<Props, "takesFocus"> & { readonly describedBy: string }) {
  const text = useText();
  const { step, waves, actions, describedBy } = props;
  return (
    <>
      <div className={styles.controls}>
        <MoveTo step={step} waves={waves} describedBy={describedBy} onMove={(wave) => actions.move(step, wave)} />
        <label className={styles.check}>
          <Checkbox
            checked={step.status === "done"}
            aria-describedby={describedBy}
            onChange={(event) => actions.setStatus(step, event.currentTarget.checked ? "done" : "todo")}
          />
          {text("plan.done")}
        </label>
        <Button
          tone="subtle"
          aria-describedby={describedBy}
          onClick={() => actions.open({ kind: "step", key: step.key })}
        >
          {text("plan.details")}
        </Button>
      </div>
      {step.status === "done" && (
        <Button
          className={styles.record}
          aria-describedby={describedBy}
          onClick={() => actions.open({ kind: "record", key: step.key })}
        >
          {text("plan.recordAsk", { level: step.level })}
        </Button>
      )}
    </>
  );
}

/** Compares by content, because a new plan consists of new objects that are mostly equal. */
function isSame(before: Props, after: Props): boolean {
  return (
    before.takesFocus === after.takesFocus &&
    before.actions === after.actions &&
    before.waves.length === after.waves.length &&
    JSON.stringify(before.step) === JSON.stringify(after.step)
  );
}
