import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { QuestionnaireTrouble } from "#screens/shell/QuestionnaireTrouble.tsx";
import { useText } from "#screens/useText.ts";
import { Notice } from "#ui/Notice.tsx";
import type { StartState } from "./useStartAssessment.ts";

/** The progress of a start that takes long, or why it failed. */
export function StartProgress({ progress }: { readonly progress: StartState }) {
  const text = useText();
  if (progress === "unreachable") return <QuestionnaireTrouble />;
  if (progress === "missingPart") return <PartTrouble />;
  if (progress === null) return null;
  return (
    <div className="late">
      <Notice kind="info">{text("loading.questionnaire")}</Notice>
    </div>
  );
}
