import { useMemo } from "react";
import { Link } from "wouter";
import { countAnswered } from "#assessment/countAnswered.ts";
import { shownText } from "#lib/isBlank.ts";
import { editionTime, saidMinutes } from "#questionnaire/answeringTime.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { Lead } from "#screens/Lead.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { today } from "#screens/today.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { InvitedSession } from "./invitedSession.ts";
import styles from "./Participant.module.css";
import { ParticipantFields } from "./ParticipantFields.tsx";

/** Explains the invitation and the use of the answers, asks for name and role, and links to the questions. */
export function WelcomeScreen({ session }: { readonly session: InvitedSession }) {
  const text = useText();
  const formatter = useReportFormatter();
  const { assessment, questionnaire } = session;
  const { invitation } = session.participation;
  const { until, welcome = "", anonymous } = invitation;
  const title = shownText(invitation.title);
  const { questions, minutes } = useMemo(
    () => editionTime(questionnaire, assessment.edition),
    [questionnaire, assessment.edition],
  );
  const answered = countAnswered(questionnaire, assessment.edition, assessment.answers);
  return (
    <Page narrow>
      <ScreenTitle tab={text("invitation.tab")}>
        {title === "" ? text("invitation.title") : text("invitation.titleNamed", { title })}
      </ScreenTitle>
      <Lead>{text("invitation.lead", { count: questions, minutes: saidMinutes(minutes) })}</Lead>
      {until !== undefined && until < today() && (
        <Notice kind="info">{text("invitation.late", { date: formatter.date(until) })}</Notice>
      )}
      {welcome.trim() !== "" && (
        <blockquote className={styles.welcome} dir="auto">
          {welcome}
        </blockquote>
      )}
      <ul className={styles.points}>
        {until !== undefined && until >= today() && (
          <li>{text("invitation.until", { date: formatter.date(until) })}</li>
        )}
        <li>{text("invitation.alone")}</li>
        <li>{text("invitation.unknown")}</li>
        <li>{text(anonymous ? "invitation.anonymous" : "invitation.named")}</li>
        <li>{text("invitation.device")}</li>
      </ul>
      <ParticipantFields session={session} />
      <p className={styles.onwards}>
        <Link to={assessmentAddress(assessment.id, "assess")} asChild>
          <ButtonLink tone="primary">
            {text(answered === 0 ? "invitation.start" : "invitation.continue", { count: answered })}
          </ButtonLink>
        </Link>
      </p>
    </Page>
  );
}
