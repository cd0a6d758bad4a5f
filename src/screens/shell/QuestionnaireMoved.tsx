import { answerState, answerTo } from "#assessment/answer.ts";
import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useState } from "react";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";

/**
 * Says on opening that the assessment was made with another version of its questionnaire, and what that means for the
 * answers. Quiet, and gone once it is read; `here` are the screens on which it matters.
 */
export function QuestionnaireMoved({ session, here }: { readonly session: Session; readonly here: boolean }) {
  const text = useText();
  const [read, setRead] = useState(false);
  const { assessment, questionnaire } = session;
  const match = matchQuestionnaire(assessment, [questionnaire]);
  if (!here || read || match === null || match.moved === "not") return null;
  const versions = { from: assessment.questionnaire.version, to: questionnaire.version };
  const sentences = [
    text("moved.gone", { count: match.gone.length }),
    match.moved === "on" ? text("moved.on", { count: countOpen(session) }) : text("moved.back"),
  ];
  return (
    <Notice
      kind="info"
      title={text(`moved.title.${match.moved}`, versions)}
      action={<Button onClick={() => setRead(true)}>{text("moved.read")}</Button>}
    >
      <p>{sentences.join(" ")}</p>
    </Notice>
  );
}

/** Questions of the edition without an answer: what is new is among them. */
function countOpen({ assessment, questionnaire }: Session): number {
  return editionQuestions(questionnaire, assessment.edition).filter(
    ({ id }) => answerState(answerTo(assessment.answers, id)) === "open",
  ).length;
}
