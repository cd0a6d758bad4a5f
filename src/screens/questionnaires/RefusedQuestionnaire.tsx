import { Problems } from "#screens/shell/Problems.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { storeTrouble } from "./storeTrouble.ts";
import type { QuestionnaireFailure } from "./useQuestionnaireFile.ts";

/** Explains why a file was rejected as a questionnaire, with all problems for its author. */
export function RefusedQuestionnaire(props: {
  readonly name: string;
  readonly failure: QuestionnaireFailure;
  readonly onDismiss: () => void;
}) {
  const text = useText();
  const { name, failure } = props;
  return (
    <Notice
      kind="error"
      title={<span dir="auto">{text("questionnaires.refused", { name })}</span>}
      action={
        <Button tone="subtle" onClick={props.onDismiss}>
          {text("common.close")}
        </Button>
      }
    >
      <p>
        {reasonOf(text, failure)} {text("open.nothingChanged")}
      </p>
      {"problems" in failure && <Problems problems={failure.problems} count={failure.problems.length} />}
    </Notice>
  );
}

function reasonOf(text: ReturnType<typeof useText>, failure: QuestionnaireFailure): string {
  switch (failure.kind) {
    case "invalid":
      return text("questionnaires.error.invalid", { count: failure.problems.length });
    case "builtInTaken":
    case "otherVersion":
      return text(`questionnaires.error.${failure.kind}`, { id: failure.id, version: failure.version });
    case "notStored":
      return text(`questionnaires.notStored.${storeTrouble(failure.reason)}`);
    case "unreadable":
    case "empty":
    case "notUnicode":
    case "missingPart":
    case "unexpected":
      return text(`open.error.${failure.kind}`);
    default:
      return text(`questionnaires.error.${failure.kind}`);
  }
}
