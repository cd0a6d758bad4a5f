import { countAnswered } from "#assessment/countAnswered.ts";
import { MAX_TEXT } from "#assessment/limits.ts";
import type { Respondent } from "#assessment/schema.ts";
import {
  countedRespondents,
  freeName,
  type RespondentChange,
  withoutRespondent,
  withRespondent,
  withRespondentChange,
} from "#assessment/workshop/respondents.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { newId } from "#store/newId.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Radio.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { MergePeople } from "./MergePeople.tsx";
import styles from "./PrepareScreen.module.css";
import type { WorkshopActions } from "./useWorkshop.ts";

const TITLE = "workshop-people";

type PeopleProps = { readonly session: Session; readonly actions: WorkshopActions };

/** Edits the respondents: name, role, whether votes count, removal, addition. */
export function People({ session, actions }: PeopleProps) {
  const text = useText();
  const { assessment } = session;
  const people = assessment.respondents ?? [];
  const add = () => {
    const name = freeName(people, (position) => text("workshop.participantName", { position }));
    actions.act(text("workshop.added", { name }), (before, now) => withRespondent(before, { id: newId(), name }, now));
  };
  const columns = ["name", "role", "answers", "counts", "remove"] as const;
  return (
    <section aria-labelledby={TITLE}>
      <h3 id={TITLE} className={styles.heading}>
        {text("workshop.people", { count: countedRespondents(assessment).length })}
      </h3>
      <p className={styles.note}>{text("workshop.peopleNote")}</p>
      {people.length > 0 && (
        <StackTable
          caption={text("workshop.peopleCaption")}
          className={styles.people}
          columns={columns.map((column) => ({
            label: text(`workshop.person.${column}`),
            number: column === "answers",
          }))}
        >
          {people.map((person) => (
            <Person key={person.id} person={person} session={session} actions={actions} />
          ))}
        </StackTable>
      )}
      <div className={styles.actions}>
        <Button onClick={add}>{text("workshop.person.add")}</Button>
      </div>
      {people.length > 1 && <MergePeople people={people} actions={actions} />}
    </section>
  );
}

function Person({ person, session, actions }: PeopleProps & { readonly person: Respondent }) {
  const text = useText();
  const { id, name, role = "", answers, leftOut } = person;
  const { questionnaire, assessment, apply } = session;
  const all = editionQuestions(questionnaire, assessment.edition).length;
  const done = countAnswered(questionnaire, assessment.edition, answers);
  const edit = (change: RespondentChange) => apply((before, now) => withRespondentChange(before, id, change, now));
  return (
    <StackRow
      head={
        <DraftField
          hideLabel
          label={text("workshop.person.name")}
          longest={MAX_TEXT}
          value={name}
          onChange={(typed) => edit({ name: typed })}
        />
      }
    >
      <StackCell label={text("workshop.person.role")} className={styles.role}>
        <DraftField
          hideLabel
          label={text("workshop.person.roleOf", { name })}
          longest={MAX_TEXT}
          value={role}
          onChange={(typed) => edit({ role: typed })}
        />
      </StackCell>
      <StackCell label={text("workshop.person.answers")} number>
        {text("assess.progress", { done, all })}
      </StackCell>
      <StackCell label={text("workshop.person.counts")}>
        <label className={styles.count}>
          <Checkbox
            aria-label={text("workshop.person.countsOf", { name })}
            checked={leftOut !== true}
            onChange={({ currentTarget }) => {
              const counts = currentTarget.checked;
              actions.act(text(counts ? "workshop.counted" : "workshop.leftOut", { name }), (before, now) =>
                withRespondentChange(before, id, { leftOut: !counts }, now),
              );
            }}
          />
        </label>
      </StackCell>
      <StackCell label={text("workshop.person.remove")}>
        <Button
          tone="subtle"
          aria-label={text("workshop.person.removeOf", { name })}
          onClick={() =>
            actions.act(text("workshop.removed", { name }), (before, now) => withoutRespondent(before, id, now))
          }
        >
          {text("workshop.person.remove")}
        </Button>
      </StackCell>
    </StackRow>
  );
}
