import { earlierSnapshot, withComparedSnapshot } from "#assessment/snapshots.ts";
import type { TimelineState } from "#report/progress/timeline.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { SelectField } from "#ui/Field.tsx";
import styles from "./OverTimePart.module.css";

/** The choice of the snapshot that "since" refers to on Results, Risks and in the report. */
export function CompareChoice(props: {
  readonly session: Session;
  readonly states: readonly TimelineState[];
  readonly onChoose: (id: string | null) => void;
}) {
  const text = useText();
  const { assessment } = props.session;
  const byDefault = earlierSnapshot(withComparedSnapshot(assessment, null, assessment.updatedAt));
  const label = props.states.find(({ id }) => id === byDefault?.id && id !== undefined)?.label;
  const { comparedWith = "" } = assessment;
  const isThere = props.states.some(({ id }) => id === comparedWith);
  return (
    <div className={styles.choice}>
      <SelectField
        label={text("time.compare")}
        hint={text("time.compareHint")}
        value={isThere ? comparedWith : ""}
        onChange={({ currentTarget: { value } }) => props.onChoose(value === "" ? null : value)}
      >
        <option value="">
          {label === undefined ? text("time.compareAutoNone") : text("time.compareAuto", { label })}
        </option>
        {props.states.flatMap((state) =>
          state.id === null
            ? []
            : [
                <option key={state.id} value={state.id}>
                  {[state.label, state.dateText].filter((part) => part !== "").join(", ")}
                </option>,
              ],
        )}
      </SelectField>
    </div>
  );
}
