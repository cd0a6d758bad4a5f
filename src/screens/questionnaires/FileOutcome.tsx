import { useEffect, useRef } from "react";
import { assertNever } from "#lib/assertNever.ts";
import { listQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { ConfirmDialog } from "#screens/forms/ConfirmDialog.tsx";
import { editionStarts } from "#screens/home/editionStarts.ts";
import { Problems } from "#screens/shell/Problems.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Fold } from "#ui/Fold.tsx";
import { Notice } from "#ui/Notice.tsx";
import styles from "./QuestionnairesScreen.module.css";
import { RefusedQuestionnaire } from "./RefusedQuestionnaire.tsx";
import type { QuestionnaireFileState, useQuestionnaireFile } from "./useQuestionnaireFile.ts";

type Props = Pick<ReturnType<typeof useQuestionnaireFile>, "state" | "replace" | "dismiss"> & {
  readonly onStart: (questionnaire: Questionnaire, edition: string) => void;
};

/**
 * The result of opening a file: the questionnaire was added, is already known, or was rejected, with all messages for
 * its author.
 */
export function FileOutcome({ state, replace, dismiss, onStart }: Props) {
  const text = useText();
  switch (state.kind) {
    case "idle":
      return null;
    case "reading":
      return <Notice kind="info">{text("open.reading")}</Notice>;
    case "refused":
      return <RefusedQuestionnaire {...state} onDismiss={dismiss} />;
    case "known":
      return (
        <Notice kind="info" action={<CloseButton onClose={dismiss} />}>
          {text(state.isBuiltIn ? "questionnaires.knownBuiltIn" : "questionnaires.known", namesOf(state.questionnaire))}
        </Notice>
      );
    case "differs":
      return <ReplaceDialog questionnaire={state.questionnaire} onReplace={replace} onClose={dismiss} />;
    case "kept":
      return <Kept {...state} onStart={onStart} onDismiss={dismiss} />;
    default:
      return assertNever(state);
  }
}

function namesOf({ id, title, version }: Questionnaire) {
  return { id, title, version };
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Button tone="subtle" onClick={onClose}>
      {text("common.close")}
    </Button>
  );
}

function Kept(
  props: Extract<QuestionnaireFileState, { readonly kind: "kept" }> & {
    readonly onStart: Props["onStart"];
    readonly onDismiss: () => void;
  },
) {
  const text = useText();
  const { questionnaire, warnings, hasBuiltInId } = props;
  const starts = useRef<HTMLDivElement>(null);
  useEffect(() => starts.current?.querySelector("button")?.focus(), []);
  return (
    <Notice
      kind="info"
      title={<span dir="auto">{text("questionnaires.kept", namesOf(questionnaire))}</span>}
      action={<CloseButton onClose={props.onDismiss} />}
    >
      {hasBuiltInId && <p>{text("questionnaires.builtInId", namesOf(questionnaire))}</p>}
      {warnings.length === 0 ? (
        <p>{text("questionnaires.noWarnings")}</p>
      ) : (
        <Fold title={text("questionnaires.warnings", { count: warnings.length })}>
          <Problems problems={warnings} count={warnings.length} />
        </Fold>
      )}
      <div ref={starts} className={styles.starting}>
        {editionStarts(listQuestionnaire(questionnaire, []), text).map(({ edition, label }) => (
          <Button key={edition} onClick={() => props.onStart(questionnaire, edition)}>
            {label}
          </Button>
        ))}
      </div>
    </Notice>
  );
}

function ReplaceDialog(props: {
  readonly questionnaire: Questionnaire;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const names = namesOf(props.questionnaire);
  return (
    <ConfirmDialog
      title={text("questionnaires.differs", names)}
      confirm={text("questionnaires.replace")}
      keep={text("questionnaires.keepHere")}
      onConfirm={props.onReplace}
      onClose={props.onClose}
    >
      {text("questionnaires.differsNote", names)}
    </ConfirmDialog>
  );
}
