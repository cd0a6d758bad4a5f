import { invitationFileName } from "#assessment/fileName.ts";
import { MAX_WELCOME } from "#assessment/limits.ts";
import { cut } from "#assessment/cut.ts";
import { invitationFragment, invitationText } from "#assessment/workshop/invitation.ts";
import type { Invitation } from "#assessment/workshop/invitationSchema.ts";
import { withInvitation, withoutInvitation } from "#assessment/workshop/invitations.ts";
import { momentOf } from "#lib/dayOf.ts";
import { builtInName } from "#store/builtInVersions.ts";
import { saveAs } from "#store/files.ts";
import { isFileProtocol } from "#store/isFileProtocol.ts";
import { newId } from "#store/newId.ts";
import { Button } from "#ui/Button.tsx";
import { TextArea, TextField } from "#ui/Field.tsx";
import { Part } from "#ui/Part.tsx";
import { OptionList } from "#ui/Radio.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { useState } from "react";
import { INVITATION } from "#screens/workshopAddresses.ts";
import { copyText } from "#screens/copyText.ts";
import type { Session } from "#screens/session.ts";
import { tooLongText } from "#screens/forms/tooLongText.ts";
import { useDateText } from "#screens/useDateText.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { useTerms } from "#screens/useTerms.ts";
import styles from "./PrepareScreen.module.css";
import type { WorkshopActions } from "./useWorkshop.ts";

type InviteProps = { readonly session: Session; readonly actions: WorkshopActions };

/** Lists the invitations and creates new ones. */
export function Invite({ session, actions }: InviteProps) {
  const text = useText();
  const { invitations = [] } = session.assessment;
  const [isAsking, setAsking] = useState(false);
  return (
    <Part title={text("workshop.invite")}>
      <p className={styles.note}>{text("workshop.inviteNote")}</p>
      {invitations.length > 0 && (
        <ul className={styles.list}>
          {invitations.map((invitation) => (
            <MadeInvitation key={invitation.id} invitation={invitation} session={session} actions={actions} />
          ))}
        </ul>
      )}
      {isAsking ? (
        <InvitationForm session={session} actions={actions} onDone={() => setAsking(false)} />
      ) : (
        <div className={styles.actions}>
          <Button tone={invitations.length === 0 ? "primary" : "secondary"} onClick={() => setAsking(true)}>
            {text("workshop.inviteNew")}
          </Button>
        </div>
      )}
    </Part>
  );
}

function MadeInvitation({ invitation, session, actions }: InviteProps & { readonly invitation: Invitation }) {
  const text = useText();
  const formatter = useReportFormatter();
  const dateText = useDateText();
  const terms = useTerms(session).within;
  const [copied, setCopied] = useState<"" | "copied" | "selected">("");
  const { custom } = session.assessment;
  const { areas, anonymous, until, createdAt, questionnaire } = invitation;
  const asked = session.questionnaire.areas.filter(({ id }) => areas?.includes(id)).map(({ short }) => short);
  const link = `${location.href.split("#")[0]}#${INVITATION}/${invitationFragment(invitation)}`;
  const facts = [
    asked.length === 0 ? text("workshop.allAreas", { terms: terms.areas }) : formatter.list(asked),
    text(anonymous ? "workshop.anonymous" : "workshop.named"),
    ...(until === undefined ? [] : [text("workshop.until", { date: formatter.date(until) })]),
  ];
  // A link needs an app that is served from the web and a built-in questionnaire.
  const hasLink = custom === undefined && builtInName(questionnaire) !== null && !isFileProtocol();
  const copy = async () => setCopied((await copyText(link)) ? "copied" : "selected");
  return (
    <li className={styles.item}>
      <span>
        {facts.join(" · ")} <span className={styles.soft}>{dateText(createdAt)}</span>
      </span>
      <Button
        onClick={() =>
          saveAs(invitationText({ ...invitation, ...(custom && { custom }) }), invitationFileName(invitation))
        }
      >
        {text("workshop.inviteSave")}
      </Button>
      {hasLink && <Button onClick={copy}>{text("workshop.inviteLink")}</Button>}
      <Button
        tone="subtle"
        onClick={() =>
          actions.act(text("workshop.inviteRemoved"), (before, now) => withoutInvitation(before, invitation.id, now))
        }
      >
        {text("workshop.inviteRemove")}
      </Button>
      <span role="status" className={styles.soft}>
        {copied === "copied" && text("workshop.inviteLinkCopied")}
      </span>
      {copied === "selected" && <TextField label={text("workshop.inviteLink")} readOnly value={link} />}
    </li>
  );
}

function InvitationForm({ session, actions, onDone }: InviteProps & { readonly onDone: () => void }) {
  const text = useText();
  const terms = useTerms(session);
  const { assessment, questionnaire } = session;
  const all = questionnaire.areas.map(({ id }) => id);
  const [areas, setAreas] = useState<readonly string[]>(all);
  const [named, setNamed] = useState<"named" | "anonymous">("named");
  const [until, setUntil] = useState("");
  const [welcome, setWelcome] = useState("");
  const tooLong = tooLongText(text, welcome, MAX_WELCOME);
  const make = () => {
    if (tooLong !== undefined || areas.length === 0) return;
    const invitation: Invitation = {
      id: newId(),
      questionnaire: { id: questionnaire.id, version: questionnaire.version },
      edition: assessment.edition,
      ...(areas.length < all.length && { areas: all.filter((id) => areas.includes(id)) }),
      title: cut(assessment.subject.organisation),
      ...(named === "anonymous" && { anonymous: true as const }),
      ...(until !== "" && { until }),
      ...(welcome.trim() !== "" && { welcome: welcome.trim() }),
      createdAt: momentOf(new Date()),
    };
    actions.act(text("workshop.inviteMade"), (before, now) => withInvitation(before, invitation, now));
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <OptionList
        many
        layout="columns"
        legend={text("workshop.whichAreas", { terms: terms.heading.areas })}
        options={questionnaire.areas.map(({ id, number, short }) => ({ value: id, label: `${number} ${short}` }))}
        chosen={areas}
        onChange={setAreas}
      />
      <Segmented
        legend={text("workshop.whoIsIt")}
        options={[
          { value: "named", label: text("workshop.named") },
          { value: "anonymous", label: text("workshop.anonymous") },
        ]}
        value={named}
        onChange={setNamed}
      />
      <TextField
        type="date"
        label={text("workshop.untilLabel")}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <TextArea
        label={text("workshop.welcomeLabel")}
        hint={text("workshop.welcomeHint")}
        error={tooLong}
        rows={3}
        value={welcome}
        onChange={(event) => setWelcome(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button tone="primary" type="submit" disabled={areas.length === 0}>
          {text("workshop.inviteMake")}
        </Button>
        <Button tone="subtle" onClick={onDone}>
          {text("common.cancel")}
        </Button>
      </div>
    </form>
  );
}
