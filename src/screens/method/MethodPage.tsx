import { fromAddress } from "#screens/addresses.ts";
import { Explained } from "#screens/explain/Explained.tsx";
import { MissingQuestionnaireScreen } from "#screens/questionnaires/MissingQuestionnaireScreen.tsx";
import { useNamedQuestionnaire } from "#screens/questionnaires/useNamedQuestionnaire.ts";
import { useAssessment } from "#screens/session.ts";
import { MissingAssessmentScreen } from "#screens/shell/MissingAssessmentScreen.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { QuestionnaireTrouble } from "#screens/shell/QuestionnaireTrouble.tsx";
import { useText } from "#screens/useText.ts";
import type { QuestionnaireVersion } from "#store/builtInVersions.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { MethodScreen } from "./MethodScreen.tsx";

type Address = { readonly id: string | undefined; readonly version: string | undefined };

/**
 * The Method page: with worked examples from a stored assessment (only its id), or plain for the questionnaire with an
 * id and version, by default the first built-in one.
 */
export function MethodPage({ id, version }: Address) {
  const [first] = questionnaireList();
  if (id !== undefined && version === undefined) return <WorkedMethod key={id} id={fromAddress(id)} />;
  const name =
    id !== undefined && version !== undefined ? { id: fromAddress(id), version: fromAddress(version) } : first;
  return name === undefined ? <QuestionnaireTrouble /> : <PlainMethod key={`${name.id} ${name.version}`} name={name} />;
}

function PlainMethod({ name }: { readonly name: QuestionnaireVersion }) {
  const found = useNamedQuestionnaire(name);
  switch (found.kind) {
    case "ready":
      return <MethodScreen questionnaire={found.questionnaire} session={null} />;
    case "missing":
      return <MissingQuestionnaireScreen {...name} />;
    case "failed":
      return <Trouble onAgain={found.again} />;
    case "loading":
      return <Loading />;
  }
}

function WorkedMethod({ id }: { readonly id: string }) {
  const opened = useAssessment(id);
  switch (opened.kind) {
    case "loading":
      return <Loading />;
    case "missing":
      return <MissingAssessmentScreen />;
    case "missingVersion":
      return <MissingQuestionnaireScreen {...opened.assessment.questionnaire} assessment={id} />;
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
