import { useState } from "react";
import { invitationFileName } from "#assessment/fileName.ts";
import { invitationFragment, invitationText } from "#assessment/workshop/invitation.ts";
import type { Invitation } from "#assessment/workshop/invitationSchema.ts";
import { withoutInvitation } from "#assessment/workshop/invitations.ts";
import { copyText } from "#screens/copyText.ts";
import type { Session } from "#screens/session.ts";
import { useDateText } from "#screens/useDateText.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { INVITATION } from "#screens/workshopAddresses.ts";
import { builtInName } from "#store/builtInVersions.ts";
import { saveAs } from "#store/files.ts";
import { isFileProtocol } from "#store/isFileProtocol.ts";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/Field.tsx";
import { InvitationForm } from "./InvitationForm.tsx";
import styles from "./PrepareScreen.module.css";
import type { WorkshopActions } from "./useWorkshop.ts";

type InviteProps = { readonly session: Session; readonly actions: WorkshopActions };

/** Lists the invitations and creates new ones. */
export function Invite({ session, actions }: InviteProps) {
  const text = useText();
  const { invitations = [] } = session.assessment;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
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
    </>
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
    ...(session.questionnaire.roles ?? []).filter(({ id }) => id === invitation.role).map(({ title }) => title),
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
