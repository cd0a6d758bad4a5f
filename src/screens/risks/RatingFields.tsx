import { useState } from "react";
import { MAX_TEXT } from "#assessment/limits.ts";
import { RISK_SIDES, type RiskSide, type Treatment, type TreatmentChange } from "#assessment/treatments.ts";
import type { RiskMatrix } from "#report/risks/riskMatrix.ts";
import type { RiskEntry } from "#report/risks/riskReport.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { useText } from "#screens/useText.ts";
import { SelectField } from "#ui/Field.tsx";
import { Fold } from "#ui/Fold.tsx";
import styles from "./TreatmentForm.module.css";

const RATINGS = [1, 2, 3, 4, 5] as const;
/** The value for the method's rating, which no rating has. */
const BY_METHOD = "";

type RatingFieldsProps = {
  readonly entry: RiskEntry;
  readonly treatment: Treatment;
  readonly names: RiskMatrix["names"];
  readonly onChange: (change: TreatmentChange) => void;
};

/** The fields for the organisation's own likelihood and impact without controls, each with its reason. */
export function RatingFields(props: RatingFieldsProps) {
  const text = useText();
  const { likelihood, impact } = props.treatment;
  const [open] = useState(likelihood !== undefined || impact !== undefined);
  return (
    <Fold title={text("risks.rating")} open={open}>
      <div className={styles.ratings}>
        <p className={styles.hint}>{text("risks.ratingHint")}</p>
        {RISK_SIDES.map((side) => (
          <Rating key={side} side={side} {...props} />
        ))}
      </div>
    </Fold>
  );
}

function Rating({ side, entry, treatment, names, onChange }: RatingFieldsProps & { readonly side: RiskSide }) {
  const text = useText();
  const [left, setLeft] = useState(false);
  // Remembers the reason while the method's rating is tried.
  const [lastReason, setLastReason] = useState("");
  const override = treatment[side];
  const byMethod = entry.overrides.find((each) => each.side === side)?.byRules ?? entry.before[side];
  const lacksReason = override !== undefined && override.reason.trim() === "";
  const ends = { 1: names[`${side}Low`], 5: names[`${side}High`] };
  const labelOf = (value: (typeof RATINGS)[number]) =>
    value === 1 || value === 5 ? text("risks.ratingEnd", { value, name: ends[value] }) : String(value);
  return (
    <div className={styles.rating}>
      <SelectField
        label={text(`risks.rating.${side}`)}
        value={override === undefined ? BY_METHOD : String(override.value)}
        onChange={({ currentTarget: { value } }) => {
          if (override !== undefined) setLastReason(override.reason);
          onChange({
            [side]: value === BY_METHOD ? null : { reason: lastReason, ...override, value: Number(value) },
          });
        }}
      >
        <option value={BY_METHOD}>{text("risks.ratingByMethod", { value: byMethod })}</option>
        {RATINGS.map((value) => (
          <option key={value} value={String(value)}>
            {labelOf(value)}
          </option>
        ))}
      </SelectField>
      {override !== undefined && (
        <DraftField
          label={text("risks.ratingReason")}
          hint={text("risks.ratingReasonHint")}
          error={lacksReason && left ? text("risks.ratingReasonMissing") : undefined}
          aria-required
          rows={2}
          longest={MAX_TEXT}
          value={override.reason}
          onLeave={() => setLeft(true)}
          onChange={(reason) => onChange({ [side]: { ...override, reason } })}
        />
      )}
    </div>
  );
}
