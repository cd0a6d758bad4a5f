import { useEffect, useMemo, useState } from "react";
import { Link, useLocation } from "wouter";
import { parseFragment } from "#assessment/workshop/invitation.ts";
import { participantCopyId } from "#assessment/workshop/participate.ts";
import { openingReason } from "#report/openingSentence.ts";
import { assessmentAddress, HOME } from "#screens/addresses.ts";
import { useServices } from "#screens/services.tsx";
import styles from "#screens/shell/MessageScreen.module.css";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { whenReady } from "#store/whenReady.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { acceptInvitation, type InvitationFailure } from "./acceptInvitation.ts";

/** Opens the invitation in a URL fragment: creates the participant's copy if missing and goes to it. */
export function InvitationPage({ fragment }: { readonly fragment: string }) {
  const text = useText();
  const formatter = useReportFormatter();
  const { assessments, ownQuestionnaires } = useServices();
  const [, navigate] = useLocation();
  const parsed = useMemo(() => parseFragment(fragment), [fragment]);
  const [failure, setFailure] = useState<InvitationFailure | null>(null);
  useEffect(() => {
    if (!parsed.ok) return;
    let current = true;
    const accept = async () => {
      const id = participantCopyId(parsed.value);
      await whenReady(assessments);
      const isHere = () => assessments.getState().heads.has(id);
      const accepted = isHere() ? null : await acceptInvitation(parsed.value, ownQuestionnaires);
      if (!current) return;
      if (accepted?.ok === false) return setFailure(accepted.error);
      if (accepted !== null && !isHere()) assessments.getState().add(accepted.value);
      navigate(assessmentAddress(id, "welcome"), { replace: true });
    };
    void accept();
    return () => {
      current = false;
    };
  }, [parsed, assessments, ownQuestionnaires, navigate]);

  if (parsed.ok && failure === null) {
    return (
      <p className="late" role="status">
        {text("invitation.opening")}
      </p>
    );
  }
  return (
    <Page narrow>
      <ScreenTitle tab={text("invitation.tab")}>{text("invitation.failed")}</ScreenTitle>
      <p className={styles.text}>{sentence()}</p>
      <Link to={HOME} asChild>
        <ButtonLink tone="primary">{text("frame.allAssessments")}</ButtonLink>
      </Link>
    </Page>
  );

  function sentence(): string {
    if (!parsed.ok) return text(parsed.error.kind === "tooNew" ? "invitation.tooNew" : "invitation.damaged");
    if (failure === null || failure.kind === "missingPart") return text("open.error.missingPart");
    return openingReason(formatter, failure);
  }
}
