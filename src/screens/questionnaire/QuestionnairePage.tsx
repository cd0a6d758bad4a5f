import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "../Page.tsx";
import { useQuestionnaire } from "../services.tsx";
import { useText } from "../useText.ts";
import { QuestionnaireScreen } from "./QuestionnaireScreen.tsx";

/** Loads the built-in questionnaire for reading. */
export function QuestionnairePage() {
  const text = useText();
  const { questionnaire, failed, again } = useQuestionnaire();
  if (questionnaire !== null) return <QuestionnaireScreen questionnaire={questionnaire} />;
  return (
    <Page narrow>
      {failed ? (
        <Notice
          kind="error"
          title={text("failure.questionnaire")}
          action={<Button onClick={again}>{text("failure.again")}</Button>}
        >
          {text("failure.questionnaireHint")}
        </Notice>
      ) : (
        <p role="status">{text("loading.questionnaire")}</p>
      )}
    </Page>
  );
}
