import { useState } from "react";
import { Link } from "wouter";
import { sortedSnapshots } from "#assessment/snapshots.ts";
import { textSearch } from "#lib/textSearch.ts";
import { MAX_STATES } from "#report/comparison/comparison.ts";
import { snapshotLabel } from "#report/reportContext.ts";
import { HOME } from "#screens/addresses.ts";
import { type StateKey, stateKeyText } from "#screens/compareAddresses.ts";
import { type ListedAssessment, listAssessments, useAssessments } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";
import { TextField } from "#ui/Field.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Checkbox } from "#ui/Radio.tsx";
import styles from "./StateChooser.module.css";
import type { ReadAssessments } from "./useReadAssessments.ts";

/** Maximum number of assessments listed; search finds the others. */
const MAX_LISTED = 12;

type Choice = {
  readonly chosen: readonly StateKey[];
  readonly read: ReadAssessments;
  readonly onChoose: (states: readonly StateKey[]) => void;
};

/** Renders a choice of this device's assessments and the snapshots of the chosen ones. */
export function StateChooser(props: Choice) {
  const text = useText();
  const nameOf = useAssessmentName();
  const heads = useAssessments((state) => state.heads);
  const [search, setSearch] = useState("");
  const all = listAssessments({ heads });
  const isChosen = (id: string) => props.chosen.some(({ assessment }) => assessment === id);
  const isFound = textSearch(search);
  const found = all.filter(
    ({ assessment }) => isChosen(assessment.id) || isFound(`${nameOf(assessment)} ${aboutOf(assessment)}`),
  );
  // Chosen assessments are always listed.
  const shown = found.filter(({ assessment }, index) => index < MAX_LISTED || isChosen(assessment.id));
  if (all.length === 0)
    return (
      <Notice kind="info">
        {text("compare.nothingHere")} <Link to={HOME}>{text("compare.toHome")}</Link>
      </Notice>
    );
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{text("compare.choose", { most: MAX_STATES })}</legend>
      {all.length > MAX_LISTED && (
        <TextField
          label={text("compare.search")}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul className={styles.list}>
        {shown.map((one) => (
          <AssessmentChoice key={one.assessment.id} listed={one} name={nameOf(one.assessment)} {...props} />
        ))}
      </ul>
      <p role="status" className={styles.note}>
        {[
          found.length === 0 ? text("compare.noneFound") : "",
          found.length > shown.length ? text("compare.more", { count: found.length - shown.length }) : "",
          props.chosen.length >= MAX_STATES ? text("compare.most", { most: MAX_STATES }) : "",
        ]
          .filter((sentence) => sentence !== "")
          .join(" ")}
      </p>
    </fieldset>
  );
}

function aboutOf({ subject }: ListedAssessment["assessment"]): string {
  return [subject.organisation, subject.scope].filter((part) => part.trim() !== "").join(", ");
}

/** Renders the choice of an assessment's current state and, once it is chosen, its snapshots. */
function AssessmentChoice(props: Choice & { readonly listed: ListedAssessment; readonly name: string }) {
  const text = useText();
  const dateText = useDateText();
  const { listed: one, name, read, chosen } = props;
  const { id, updatedAt } = one.assessment;
  const isShown = chosen.some(({ assessment }) => assessment === id);
  const found = read.get(id);
  const snapshots = isShown && found?.kind === "ready" ? sortedSnapshots(found.assessment) : [];
  const about = aboutOf(one.assessment);
  const notes = [about === name ? "" : about, updatedAt === "" ? "" : dateText(updatedAt)];
  return (
    <li>
      <StateChoice {...props} state={{ assessment: id, snapshot: null }} label={name} notes={notes} />
      {snapshots.length > 0 && (
        <ul className={styles.snapshots} aria-label={text("compare.snapshotsOf", { name })}>
          {snapshots.toReversed().map((snapshot) => (
            <li key={snapshot.id}>
              <StateChoice
                {...props}
                state={{ assessment: id, snapshot: snapshot.id }}
                label={snapshotLabel(snapshot) || dateText(snapshot.takenAt)}
                notes={[snapshotLabel(snapshot) === "" ? "" : dateText(snapshot.takenAt)]}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function StateChoice(
  props: Choice & { readonly state: StateKey; readonly label: string; readonly notes: readonly string[] },
) {
  const { state, chosen, onChoose } = props;
  const key = stateKeyText(state);
  const isChosen = chosen.some((one) => stateKeyText(one) === key);
  const notes = props.notes.filter((note) => note !== "").join(" · ");
  return (
    <label className={styles.state}>
      <Checkbox
        checked={isChosen}
        disabled={!isChosen && chosen.length >= MAX_STATES}
        onChange={() => onChoose(isChosen ? chosen.filter((one) => stateKeyText(one) !== key) : [...chosen, state])}
      />
      <span dir="auto">
        {props.label}
        {notes !== "" && <span className={styles.notes}>{notes}</span>}
      </span>
    </label>
  );
}
