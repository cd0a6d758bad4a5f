import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

/** Reports that the questionnaire could not be loaded, with a retry button if possible. */
export function QuestionnaireTrouble({ onAgain }: { readonly onAgain?: () => void }) {
  const text = useText();
  return (
    <Notice
      kind="error"
      title={text("failure.questionnaire")}
      action={onAgain && <Button onClick={onAgain}>{text("failure.again")}</Button>}
    >
      {text("failure.questionnaireHint")}
    </Notice>
  );
}
