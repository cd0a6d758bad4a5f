import { MAX_WAVES } from "#assessment/plan.ts";
import { withPlanCapacities } from "#assessment/planChanges.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/Field.tsx";
import { useState } from "react";
import styles from "./PlanSettings.module.css";

/** What a new wave holds, in points. */
const NEW_WAVE = 40;
/** Nobody plans more points than this for a wave; the check is against a slip of the keys. */
const MOST = 100_000;

/** How many points of effort each wave holds; the last one takes what is left. */
export function Capacities(props: { readonly capacities: readonly number[]; readonly apply: Session["apply"] }) {
  const text = useText();
  const { capacities, apply } = props;
  const keep = (next: readonly number[]) => apply((before, now) => withPlanCapacities(before, next, now));
  return (
    <fieldset>
      <legend className={styles.label}>{text("plan.capacities")}</legend>
      <p className={styles.hint}>{text("plan.capacitiesHint")}</p>
      <div className={styles.amounts}>
        {capacities.map((capacity, index) => (
          <Amount
            key={index}
            label={text(index === 0 ? "plan.capacityNow" : index === 1 ? "plan.capacityNext" : "plan.capacityWave", {
              number: index + 1,
            })}
            amount={capacity}
            onChange={(amount) => keep(capacities.with(index, amount))}
          />
        ))}
      </div>
      <div className={styles.buttons}>
        {capacities.length < MAX_WAVES - 1 && (
          <Button tone="quiet" onClick={() => keep([...capacities, NEW_WAVE])}>
            {text("plan.addWave")}
          </Button>
        )}
        {capacities.length > 0 && (
          <Button tone="quiet" onClick={() => keep(capacities.slice(0, -1))}>
            {text("plan.removeWave")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** A number that is kept while it is one; what is written otherwise stays until it is left. */
function Amount(props: {
  readonly label: string;
  readonly amount: number;
  readonly onChange: (amount: number) => void;
}) {
  const text = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const wrong = draft !== null && read(draft) === null;
  return (
    <TextField
      label={props.label}
      type="number"
      inputMode="decimal"
      min={0}
      max={MOST}
      step="any"
      value={draft ?? String(props.amount)}
      error={wrong ? text("plan.capacityWrong", { most: MOST }) : undefined}
      onChange={(event) => {
        const written = event.currentTarget.value;
        setDraft(written);
        const amount = read(written);
        if (amount !== null) props.onChange(amount);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}

function read(written: string): number | null {
  const amount = Number(written);
  return written.trim() !== "" && amount >= 0 && amount <= MOST ? amount + 0 : null;
}
