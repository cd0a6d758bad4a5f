import { MAX_TEXT } from "#assessment/limits.ts";
import { withParticipant } from "#assessment/workshop/participate.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { usePreferences } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import type { InvitedSession } from "./invitedSession.ts";
import styles from "./Participant.module.css";

/** Renders the fields for role and, unless anonymous, name. */
export function ParticipantFields({ session }: { readonly session: InvitedSession }) {
  const text = useText();
  const { keepNothing } = usePreferences();
  const { invitation, name = "", role = "" } = session.participation;
  const change = (who: { readonly name?: string; readonly role?: string }) =>
    session.apply((before, now) =>
      withParticipant(
        before,
        { name: before.participation?.name ?? "", role: before.participation?.role ?? "", ...who },
        now,
      ),
    );
  return (
    <div className={styles.who}>
      {invitation.anonymous !== true && (
        <DraftField
          label={text("invitation.name")}
          longest={MAX_TEXT}
          autoComplete={keepNothing ? "off" : "name"}
          value={name}
          onChange={(typed) => change({ name: typed })}
        />
      )}
      <DraftField
        label={text("invitation.role")}
        hint={text(invitation.anonymous ? "invitation.roleHintAnonymous" : "invitation.roleHint")}
        longest={MAX_TEXT}
        autoComplete={keepNothing ? "off" : "organization-title"}
        value={role}
        onChange={(typed) => change({ role: typed })}
      />
    </div>
  );
}
