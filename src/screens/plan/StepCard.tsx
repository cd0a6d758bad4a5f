import type { WaveName } from "./waveName.ts";
import type { StepReport } from "#report/plan/planReport.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import { Checkbox } from "#ui/Radio.tsx";
import { memo, useEffect, useId, useRef } from "react";
import { carryStep } from "./dragging.ts";
import { MoveTo } from "./MoveTo.tsx";
import styles from "./StepCard.module.css";
import type { PlanActions } from "./usePlanActions.ts";

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
  const facts = [step.owner, step.text.due, step.status === "doing" ? step.text.status : ""].filter(Boolean);
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
      <div className={styles.controls}>
        <MoveTo step={step} waves={waves} describedBy={id} onMove={(wave) => actions.move(step, wave)} />
        <label className={styles.check}>
          <Checkbox
            checked={step.status === "done"}
            aria-describedby={id}
            onChange={(event) => actions.setStatus(step, event.currentTarget.checked ? "done" : "todo")}
          />
          {text("plan.done")}
        </label>
        <Button tone="subtle" aria-describedby={id} onClick={() => actions.open({ kind: "step", key: step.key })}>
          {text("plan.details")}
        </Button>
      </div>
      {step.status === "done" && (
        <Button
          className={styles.record}
          aria-describedby={id}
          onClick={() => actions.open({ kind: "record", key: step.key })}
        >
          {text("plan.recordAsk", { level: step.level })}
        </Button>
      )}
    </li>
  );
}, isSame);

/** Compares by content, because a new plan consists of new objects that are mostly equal. */
function isSame(before: Props, after: Props): boolean {
  return (
    before.takesFocus === after.takesFocus &&
    before.actions === after.actions &&
    before.waves.length === after.waves.length &&
    JSON.stringify(before.step) === JSON.stringify(after.step)
  );
}
