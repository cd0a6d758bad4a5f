import { useRef } from "react";
import { MAX_WAVES } from "#assessment/plan.ts";
import { withPlanCapacities } from "#assessment/planChanges.ts";
import { AmountField } from "#screens/forms/AmountField.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focusAfter.ts";
import styles from "./PlanSettings.module.css";

/** Capacity of a new wave, in points. */
const NEW_WAVE = 40;
/** Maximum points of a wave, to catch typing errors. */
const MAX_POINTS = 100_000;

/**
 * The fields for the capacity of each wave, in points or, if steps have no size, in steps; the last wave takes the
 * rest.
 */
export function Capacities(props: {
  readonly sized: boolean;
  readonly capacities: readonly number[];
  readonly apply: Session["apply"];
}) {
  const text = useText();
  const { capacities, apply } = props;
  const keep = (next: readonly number[]) => apply((before, now) => withPlanCapacities(before, next, now));
  const buttons = useRef<HTMLDivElement>(null);
  // At the least and the greatest number of waves, the pressed button disappears.
  const resize = (next: readonly number[]) =>
    focusAfter(
      () => keep(next),
      () => (document.activeElement === document.body ? buttons.current?.querySelector("button") : null),
    );
  return (
    <fieldset>
      <legend className={styles.label}>{text("plan.capacities")}</legend>
      <p className={styles.hint}>{text(props.sized ? "plan.capacitiesHint" : "plan.capacitiesSteps")}</p>
      <div className={styles.amounts}>
        {capacities.map((capacity, index) => (
          <AmountField
            key={index}
            label={text(index === 0 ? "plan.capacityNow" : index === 1 ? "plan.capacityNext" : "plan.capacityWave", {
              number: index + 1,
            })}
            value={capacity}
            most={MAX_POINTS}
            onChange={(amount) => amount !== null && keep(capacities.with(index, amount))}
          />
        ))}
      </div>
      <div ref={buttons} className={styles.buttons}>
        {capacities.length < MAX_WAVES - 1 && (
          <Button tone="subtle" onClick={() => resize([...capacities, NEW_WAVE])}>
            {text("plan.addWave")}
          </Button>
        )}
        {capacities.length > 0 && (
          <Button tone="subtle" onClick={() => resize(capacities.slice(0, -1))}>
            {text("plan.removeWave")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
