import { QuestionnaireTrouble } from "#screens/shell/QuestionnaireTrouble.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { questionnaireList } from "#store/questionnaireList.ts";
import { useQuestionnaire } from "#screens/useQuestionnaire.ts";
import { useText } from "#screens/useText.ts";
import { QuestionnaireScreen } from "./QuestionnaireScreen.tsx";

/** Loads the built-in questionnaire for reading. */
export function QuestionnairePage() {
  const text = useText();
  const { questionnaire, failed, again } = useQuestionnaire(questionnaireList[0]?.id ?? null);
  if (questionnaire !== null) return <QuestionnaireScreen questionnaire={questionnaire} />;
  return (
    <Page narrow>
      {failed ? <QuestionnaireTrouble onAgain={again} /> : <p role="status">{text("loading.questionnaire")}</p>}
    </Page>
  );
}
