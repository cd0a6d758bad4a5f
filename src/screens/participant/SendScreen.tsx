import { useId, useState } from "react";
import { Link, useLocation } from "wouter";
import { countDetails } from "#assessment/answer.ts";
import { countAnswered } from "#assessment/countAnswered.ts";
import { responseFileName } from "#assessment/fileName.ts";
import { type Response, responseOf, responseText } from "#assessment/workshop/response.ts";
import { responseCode } from "#assessment/workshop/responseCode.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { copyText } from "#screens/copyText.ts";
import { Lead } from "#screens/Lead.tsx";
import page from "#screens/page.module.css";
import { useServices } from "#screens/services.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { saveAs } from "#store/files.ts";
import { newId } from "#store/newId.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { TextArea } from "#ui/Field.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { acceptInvitation } from "./acceptInvitation.ts";
import type { InvitedSession } from "./invitedSession.ts";
import styles from "./Participant.module.css";
import { ParticipantFields } from "./ParticipantFields.tsx";
import { QrPart } from "./QrPart.tsx";

/** Exports the response for the facilitator: as a file with comments, or as a code without. */
export function SendScreen({ session }: { readonly session: InvitedSession }) {
  const text = useText();
  const { assessment, questionnaire, whole } = session;
  const response = responseOf(assessment);
  const answered = countAnswered(questionnaire, assessment.edition, assessment.answers);
  const all = editionQuestions(questionnaire, assessment.edition).length;
  if (response === null) return null;
  const code = responseCode(response, whole);
  return (
    <Page narrow>
      <ScreenTitle tab={text("send.title")}>{text(answered === 0 ? "send.nothing" : "send.title")}</ScreenTitle>
      <Lead>
        {answered === all
          ? text("send.complete", { count: all })
          : text("send.left", { count: all - answered, answered })}
      </Lead>
      {answered < all && (
        <p className={styles.onwards}>
          <Link to={assessmentAddress(assessment.id, "assess")} asChild>
            <ButtonLink>{text("send.back")}</ButtonLink>
          </Link>
        </p>
      )}
      {answered > 0 && (
        <div className={page.parts}>
          <Part title={text("send.who")}>
            <ParticipantFields session={session} />
          </Part>
          <SaveFile response={response} />
          <CopyCode code={code} hasComments={hasComments(response)} />
          <QrPart code={code} />
          <Part title={text("send.other")}>
            <p className={styles.note}>{text("send.otherNote")}</p>
            <AnotherPerson session={session} />
          </Part>
        </div>
      )}
    </Page>
  );
}

function SaveFile({ response }: { readonly response: Response }) {
  const text = useText();
  const [saved, setSaved] = useState<{ readonly name: string; readonly content: string } | null>(null);
  const content = responseText(response);
  const save = () => {
    const name = responseFileName(response);
    saveAs(content, name);
    setSaved({ name, content });
  };
  return (
    <Part title={text("send.file")}>
      <p className={styles.note}>{text("send.fileNote")}</p>
      <Button tone="primary" onClick={save}>
        {text("send.fileSave")}
      </Button>
      <p role="status" className={styles.done}>
        {saved !== null && text(saved.content === content ? "send.fileSaved" : "send.fileOld", { name: saved.name })}
      </p>
    </Part>
  );
}

function CopyCode({ code, hasComments }: { readonly code: string; readonly hasComments: boolean }) {
  const text = useText();
  const field = useId();
  const [copied, setCopied] = useState<{ readonly code: string; readonly done: boolean } | null>(null);
  const copy = async () => {
    const area = document.getElementById(field)?.querySelector("textarea");
    // Selects the code, so that it can be copied by key if the clipboard is not available.
    area?.select();
    setCopied({ code, done: await copyText(code) });
  };
  return (
    <Part title={text("send.code")}>
      <p className={styles.note}>{text(hasComments ? "send.codeNoteComments" : "send.codeNote")}</p>
      <div id={field} className={styles.code}>
        <TextArea label={text("send.codeLabel")} readOnly rows={2} spellCheck={false} dir="ltr" value={code} />
      </div>
      <Button onClick={copy}>{text("send.codeCopy")}</Button>
      <p role="status" className={styles.done}>
        {copied?.code === code && text(copied.done ? "send.codeCopied" : "send.codeSelected")}
      </p>
    </Part>
  );
}

/** Starts a new response of another participant on the same device. */
function AnotherPerson({ session }: { readonly session: InvitedSession }) {
  const text = useText();
  const { assessments, ownQuestionnaires } = useServices();
  const [, navigate] = useLocation();
  const [hasFailed, setFailed] = useState(false);
  const begin = async () => {
    const { custom } = session.assessment;
    const invitation = { ...session.participation.invitation, ...(custom && { custom }) };
    const accepted = await acceptInvitation(invitation, ownQuestionnaires, newId());
    setFailed(!accepted.ok);
    if (!accepted.ok) return;
    assessments.getState().add(accepted.value);
    navigate(assessmentAddress(accepted.value.id, "welcome"));
  };
  return (
    <>
      <Button onClick={begin}>{text("send.otherStart")}</Button>
      {hasFailed && <Notice kind="error">{text("open.error.missingPart")}</Notice>}
    </>
  );
}

function hasComments({ answers }: Response): boolean {
  return Object.values(answers).some((answer) => countDetails(answer) > 0);
}
