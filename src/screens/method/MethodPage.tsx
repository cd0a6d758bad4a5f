import { fromAddress } from "#screens/addresses.ts";
import { Page } from "#screens/shell/Page.tsx";
import { QuestionnaireTrouble } from "#screens/shell/QuestionnaireTrouble.tsx";
import { MissingAssessmentScreen } from "#screens/shell/MissingAssessmentScreen.tsx";
import { Explained } from "#screens/explain/Explained.tsx";
import { useAssessment } from "#screens/session.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { useQuestionnaire } from "#screens/useQuestionnaire.ts";
import { useText } from "#screens/useText.ts";
import { MethodScreen } from "./MethodScreen.tsx";

/** The method: by itself, or worked through on an assessment of this device. */
export function MethodPage({ id }: { readonly id: string | undefined }) {
  return id === undefined ? <PlainMethod /> : <WorkedMethod key={id} id={fromAddress(id)} />;
}

function PlainMethod() {
  const { questionnaire, failed, again } = useQuestionnaire(questionnaireList[0]?.id ?? null);
  if (questionnaire !== null) return <MethodScreen questionnaire={questionnaire} session={null} />;
  return failed ? <Trouble onAgain={again} /> : <Loading />;
}

function WorkedMethod({ id }: { readonly id: string }) {
  const opened = useAssessment(id);
  switch (opened.kind) {
    case "loading":
      return <Loading />;
    case "missing":
      return <MissingAssessmentScreen />;
    case "noQuestionnaire":
      return <Trouble onAgain={opened.again} />;
    case "ready":
      return (
        <Explained session={opened.session}>
          <MethodScreen questionnaire={opened.session.questionnaire} session={opened.session} />
        </Explained>
      );
  }
}

function Loading() {
  const text = useText();
  return (
    <Page narrow>
      <p role="status">{text("loading.questionnaire")}</p>
    </Page>
  );
}

function Trouble({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Page narrow>
      <QuestionnaireTrouble onAgain={onAgain} />
    </Page>
  );
}
