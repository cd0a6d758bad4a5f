import { useId } from "react";
import { describeFocus } from "#report/plan/describeFocus.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { useNotRestored } from "#ui/Form.tsx";
import styles from "./PlanSettings.module.css";
import type { Focus } from "./useFocus.ts";

/** Steps of the slider in each direction, 0.025 each. */
const STEPS = 20;

/** The slider between maturity (left) and risk (right); the plan updates while it moves. */
export function FocusSlider({ focus, sized }: { readonly focus: Focus; readonly sized: boolean }) {
  const text = useText();
  const formatter = useReportFormatter();
  const notRestored = useNotRestored();
  const id = useId();
  const description = describeFocus(formatter, focus.shown);
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {text("plan.focus")}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {text("plan.focusHint", { sized: sized ? "yes" : "no" })}
      </p>
      <input
        {...notRestored}
        id={id}
        type="range"
        className={styles.slider}
        min={0}
        max={STEPS}
        step={1}
        value={Math.round(focus.shown * STEPS)}
        aria-describedby={`${id}-hint`}
        aria-valuetext={description}
        onChange={(event) => focus.move(event.currentTarget.valueAsNumber / STEPS)}
        onBlur={focus.leave}
      />
      <div className={styles.ends} aria-hidden="true">
        <span>{text("plan.focusMaturity")}</span>
        <span className={styles.said}>{description}</span>
        <span>{text("plan.focusRisk")}</span>
      </div>
    </div>
  );
}
