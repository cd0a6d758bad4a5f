import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { listQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import { HOME } from "#screens/addresses.ts";
import { StartProgress } from "#screens/home/StartProgress.tsx";
import { useStartAssessment } from "#screens/home/useStartAssessment.ts";
import { Lead } from "#screens/Lead.tsx";
import { FileOpener } from "#screens/sealed/FileOpener.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { FileOutcome } from "./FileOutcome.tsx";
import { QuestionnaireItem } from "./QuestionnaireItem.tsx";
import styles from "./QuestionnairesScreen.module.css";
import { saveBuiltIn, saveQuestionnaire, saveStored } from "./saveQuestionnaire.ts";
import { storeTrouble } from "./storeTrouble.ts";
import { UnreadableItem } from "./UnreadableItem.tsx";
import { type OwnQuestionnaire, useOwnQuestionnaires } from "./useOwnQuestionnaires.ts";
import { useQuestionnaireFile } from "./useQuestionnaireFile.ts";
import { useRemoval } from "./useRemoval.ts";

/** As for a file input. */
const ACCEPTED_FILES = ".json,.age,application/json";

/** The screen with all available questionnaires: the built-in ones, and the user's own. */
export function QuestionnairesScreen() {
  const text = useText();
  const { own, failure, refresh } = useOwnQuestionnaires();
  const file = useQuestionnaireFile(refresh);
  const removal = useRemoval(refresh);
  const { begin, progress } = useStartAssessment();
  return (
    <FileOpener accept={ACCEPTED_FILES} hint={text("questionnaires.drop")} onFiles={([first]) => void file.open(first)}>
      {(openPicker) => (
        <Page narrow>
          <ScreenTitle tab={text("questionnaires.title")}>{text("questionnaires.title")}</ScreenTitle>
          <Lead>{text("questionnaires.lead")}</Lead>
          <div className={styles.actions}>
            <Button onClick={openPicker}>{text("questionnaires.open")}</Button>
            <Link to={HOME} asChild>
              <ButtonLink tone="subtle">{text("frame.allAssessments")}</ButtonLink>
            </Link>
          </div>
          <FileOutcome {...file} onStart={begin} />
          <StartProgress progress={progress} />
          {removal.removed !== null && <UndoRemoval title={removal.removed.title} onUndo={removal.undo} />}
          {removal.failure !== null && <Notice kind="error">{text("questionnaires.notRemoved")}</Notice>}
          <div className={styles.parts}>
            <Part title={text("questionnaires.builtIn")}>
              <ul className={styles.list}>
                {questionnaireList().map((listed) => (
                  <QuestionnaireItem
                    key={listed.id}
                    listed={listed}
                    onStart={(edition) => begin(listed.id, edition)}
                    onSave={() => saveBuiltIn(listed)}
                  />
                ))}
              </ul>
            </Part>
            <Part title={text("questionnaires.own")}>
              {failure !== null && (
                <Notice kind="error">{text(`questionnaires.notRead.${storeTrouble(failure)}`)}</Notice>
              )}
              {failure === null && own?.length === 0 && <p className={styles.none}>{text("questionnaires.ownNone")}</p>}
              <ul className={styles.list}>
                {own?.map((one) => (
                  <OwnItem
                    key={`${one.stored.id} ${one.stored.version}`}
                    own={one}
                    onStart={begin}
                    onRemove={removal.remove}
                  />
                ))}
              </ul>
            </Part>
          </div>
        </Page>
      )}
    </FileOpener>
  );
}

function OwnItem(props: {
  readonly own: OwnQuestionnaire;
  readonly onStart: ReturnType<typeof useStartAssessment>["begin"];
  readonly onRemove: ReturnType<typeof useRemoval>["remove"];
}) {
  const { onStart, onRemove } = props;
  const { stored, questionnaire } = props.own;
  if (questionnaire === null) {
    return (
      <UnreadableItem stored={stored} onSave={() => saveStored(stored)} onRemove={() => onRemove(stored, stored.id)} />
    );
  }
  return (
    <QuestionnaireItem
      listed={listQuestionnaire(questionnaire, [])}
      openedAt={stored.openedAt}
      onStart={(edition) => onStart(questionnaire, edition)}
      onSave={async () => saveQuestionnaire(questionnaire)}
      onRemove={() => onRemove(stored, questionnaire.title)}
    />
  );
}

function UndoRemoval({ title, onUndo }: { readonly title: string; readonly onUndo: () => void }) {
  const text = useText();
  const undo = useRef<HTMLButtonElement>(null);
  // The focused button disappeared with the removed item.
  useEffect(() => undo.current?.focus(), []);
  return (
    <Notice
      kind="info"
      action={
        <Button ref={undo} onClick={onUndo}>
          {text("home.undo")}
        </Button>
      }
    >
      {text("questionnaires.removed", { title })}
    </Notice>
  );
}
