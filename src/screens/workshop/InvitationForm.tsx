import { useState } from "react";
import { cut } from "#assessment/cut.ts";
import { MAX_WELCOME } from "#assessment/limits.ts";
import { invitedQuestionnaire } from "#assessment/workshop/invitation.ts";
import type { Invitation } from "#assessment/workshop/invitationSchema.ts";
import { withInvitation } from "#assessment/workshop/invitations.ts";
import { momentOf } from "#lib/dayOf.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import { tooLongText } from "#screens/forms/tooLongText.ts";
import type { Session } from "#screens/session.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { newId } from "#store/newId.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField, TextArea, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { OptionList } from "#ui/Radio.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import styles from "./PrepareScreen.module.css";
import type { WorkshopActions } from "./useWorkshop.ts";

type InviteProps = { readonly session: Session; readonly actions: WorkshopActions };

/** What is entered in the form. */
type InvitationDraft = {
  /** The areas that are asked. */
  readonly areas: readonly string[];
  /** The role of those invited; "" for everyone. */
  readonly role: string;
  readonly named: "named" | "anonymous";
  /** The last day for answers; "" for none. */
  readonly until: string;
  readonly welcome: string;
};

/** Creates an invitation. */
export function InvitationForm({ session, actions, onDone }: InviteProps & { readonly onDone: () => void }) {
  const text = useText();
  const [draft, setDraft] = useState<InvitationDraft>({
    areas: session.questionnaire.areas.map(({ id }) => id),
    role: "",
    named: "named",
    until: "",
    welcome: "",
  });
  const tooLong = tooLongText(text, draft.welcome, MAX_WELCOME);
  const isEmpty = draft.areas.length === 0;
  const make = () => {
    if (tooLong !== undefined || isEmpty) return;
    const invitation = invitationOf(draft, session);
    actions.act(text("workshop.inviteMade"), (before, now) => withInvitation(before, invitation, now));
    onDone();
  };
  return (
    <Form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <InvitationFields
        session={session}
        draft={draft}
        tooLong={tooLong}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <div className={styles.actions}>
        <Button tone="primary" type="submit" disabled={isEmpty}>
          {text("workshop.inviteMake")}
        </Button>
        <Button tone="subtle" onClick={onDone}>
          {text("common.cancel")}
        </Button>
      </div>
    </Form>
  );
}

function InvitationFields(props: {
  readonly session: Session;
  readonly draft: InvitationDraft;
  /** Says that the welcome is too long. */
  readonly tooLong: string | undefined;
  readonly onChange: (part: Partial<InvitationDraft>) => void;
}) {
  const text = useText();
  const { session, onChange: change } = props;
  const terms = useTerms(session);
  const { areas, role, named, until, welcome } = props.draft;
  return (
    <>
      <OptionList
        many
        layout="columns"
        legend={text("workshop.whichAreas", { terms: terms.heading.areas })}
        options={session.questionnaire.areas.map(({ id, number, short }) => ({
          value: id,
          label: `${number} ${short}`,
        }))}
        chosen={areas}
        onChange={(chosen) => change({ areas: chosen })}
      />
      <RoleChoice session={session} areas={areas} role={role} onChange={(chosen) => change({ role: chosen })} />
      <Segmented
        legend={text("workshop.whoIsIt")}
        options={[
          { value: "named", label: text("workshop.named") },
          { value: "anonymous", label: text("workshop.anonymous") },
        ]}
        value={named}
        onChange={(chosen) => change({ named: chosen })}
      />
      <TextField
        type="date"
        label={text("workshop.untilLabel")}
        value={until}
        onChange={(event) => change({ until: event.currentTarget.value })}
      />
      <TextArea
        label={text("workshop.welcomeLabel")}
        hint={text("workshop.welcomeHint")}
        error={props.tooLong}
        rows={3}
        value={welcome}
        onChange={(event) => change({ welcome: event.currentTarget.value })}
      />
    </>
  );
}

/** Returns the invitation that is entered, without what was left empty. */
function invitationOf(draft: InvitationDraft, { assessment, questionnaire }: Session): Invitation {
  const { areas, role, named, until, welcome } = draft;
  const all = questionnaire.areas.map(({ id }) => id);
  return {
    id: newId(),
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    edition: assessment.edition,
    ...(areas.length < all.length && { areas: all.filter((id) => areas.includes(id)) }),
    ...(role !== "" && { role }),
    title: cut(assessment.subject.organisation),
    ...(named === "anonymous" && { anonymous: true as const }),
    ...(until !== "" && { until }),
    ...(welcome.trim() !== "" && { welcome: welcome.trim() }),
    createdAt: momentOf(new Date()),
  };
}

/** Chooses the role of those invited, and tells how many questions are asked. */
function RoleChoice(props: {
  readonly session: Session;
  readonly areas: readonly string[];
  readonly role: string;
  readonly onChange: (role: string) => void;
}) {
  const text = useText();
  const { areas, role } = props;
  const { assessment, questionnaire } = props.session;
  const { edition } = assessment;
  const asked = invitedQuestionnaire(questionnaire, { edition, areas: [...areas], ...(role !== "" && { role }) });
  return (
    <>
      {questionnaire.roles !== undefined && (
        <SelectField
          label={text("workshop.roleLabel")}
          hint={text("workshop.roleHint")}
          value={role}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        >
          <option value="">{text("workshop.everyRole")}</option>
          {questionnaire.roles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
      )}
      <p role="status" className={styles.soft}>
        {text("workshop.askedCount", { count: editionQuestions(asked, edition).length })}
      </p>
    </>
  );
}
