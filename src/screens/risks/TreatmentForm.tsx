import { MAX_TEXT, RISK_DECISIONS } from "#assessment/limits.ts";
import { type TreatmentChange, treatmentOf, withTreatment } from "#assessment/treatments.ts";
import type { RiskMatrix } from "#report/risks/riskMatrix.ts";
import type { RiskEntry } from "#report/risks/riskReport.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { OwnerField } from "#screens/forms/OwnerField.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { TextField } from "#ui/Field.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { RatingFields } from "./RatingFields.tsx";
import styles from "./TreatmentForm.module.css";

const UNDECIDED = "none";
const DECISIONS = [UNDECIDED, ...RISK_DECISIONS] as const;

/**
 * The form for a risk's treatment, owner and due date, and the organisation's own rating; each change is stored at
 * once.
 */
export function TreatmentForm(props: {
  readonly session: Session;
  readonly entry: RiskEntry;
  readonly names: RiskMatrix["names"];
}) {
  const text = useText();
  const { session, entry, names } = props;
  const treatment = treatmentOf(session.assessment, entry.id);
  const change = (next: TreatmentChange) => session.apply((before, now) => withTreatment(before, entry.id, next, now));
  return (
    <div className={styles.form}>
      <Segmented
        legend={text("risks.decision")}
        options={DECISIONS.map((value) => ({ value, label: text(`risks.decision.${value}`) }))}
        value={treatment.decision ?? UNDECIDED}
        onChange={(decision) => change({ decision: decision === UNDECIDED ? null : decision })}
      />
      <div className={styles.pair}>
        <OwnerField
          session={session}
          label={text("risks.owner")}
          value={treatment.owner ?? ""}
          onChange={(owner) => change({ owner })}
        />
        <TextField
          label={text("risks.due")}
          type="date"
          max="9999-12-31"
          value={treatment.due ?? ""}
          onChange={({ currentTarget: { value } }) => change({ due: value })}
        />
      </div>
      <DraftField
        label={text("risks.note")}
        rows={2}
        longest={MAX_TEXT}
        value={treatment.note ?? ""}
        onChange={(note) => change({ note })}
      />
      <RatingFields entry={entry} treatment={treatment} names={names} onChange={change} />
    </div>
  );
}
