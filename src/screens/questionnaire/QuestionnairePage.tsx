import { fromAddress, methodAddress, questionnaireMethodAddress } from "#screens/addresses.ts";
import { MissingQuestionnaireScreen } from "#screens/questionnaires/MissingQuestionnaireScreen.tsx";
import { useNamedQuestionnaire } from "#screens/questionnaires/useNamedQuestionnaire.ts";
import { useAssessment } from "#screens/session.ts";
import { MissingAssessmentScreen } from "#screens/shell/MissingAssessmentScreen.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { QuestionnaireTrouble } from "#screens/shell/QuestionnaireTrouble.tsx";
import { useText } from "#screens/useText.ts";
import type { QuestionnaireVersion } from "#store/builtInVersions.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { QuestionnaireScreen } from "./QuestionnaireScreen.tsx";

type Address = { readonly id: string | undefined; readonly version: string | undefined };

/**
 * The Questionnaire page: the questionnaire with an id and version, that of an assessment (only its id), or by default
 * the first built-in one.
 */
export function QuestionnairePage({ id, version }: Address) {
  const [first] = questionnaireList();
  if (id !== undefined && version === undefined) return <OfAssessment key={id} id={fromAddress(id)} />;
  const name =
    id !== undefined && version !== undefined ? { id: fromAddress(id), version: fromAddress(version) } : first;
  return name === undefined ? <QuestionnaireTrouble /> : <Named key={`${name.id} ${name.version}`} name={name} />;
}

function Named({ name }: { readonly name: QuestionnaireVersion }) {
  const found = useNamedQuestionnaire(name);
  switch (found.kind) {
    case "ready":
      return <QuestionnaireScreen questionnaire={found.questionnaire} method={questionnaireMethodAddress(name)} />;
    case "missing":
      return <MissingQuestionnaireScreen {...name} />;
    case "failed":
      return <Waiting onAgain={found.again} />;
    case "loading":
      return <Waiting />;
  }
}

function OfAssessment({ id }: { readonly id: string }) {
  const opened = useAssessment(id);
  switch (opened.kind) {
    case "ready":
      return <QuestionnaireScreen questionnaire={opened.session.questionnaire} method={methodAddress(id)} />;
    case "missingVersion":
      return <MissingQuestionnaireScreen {...opened.assessment.questionnaire} assessment={id} />;
    case "noQuestionnaire":
    case "notRead":
      return <Waiting onAgain={opened.again} />;
    case "loading":
      return <Waiting />;
    default:
      return <MissingAssessmentScreen />;
  }
}

/** Shown while the questionnaire loads, or with a retry button after a failure. */
function Waiting({ onAgain }: { readonly onAgain?: () => void }) {
  const text = useText();
  return (
    <Page narrow>
      {onAgain === undefined ? (
        <p role="status">{text("loading.questionnaire")}</p>
      ) : (
        <QuestionnaireTrouble onAgain={onAgain} />
      )}
    </Page>
  );
}
