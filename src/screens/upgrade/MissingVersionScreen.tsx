import { Link } from "wouter";
import { checkAnswers } from "#assessment/checkAnswers.ts";
import { withOtherVersion, withOwnQuestionnaire } from "#assessment/upgrade.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { HOME } from "#screens/addresses.ts";
import { saveFileCopy } from "#screens/fileCopy.ts";
import { RefusedQuestionnaire } from "#screens/questionnaires/RefusedQuestionnaire.tsx";
import { useOwnQuestionnaires } from "#screens/questionnaires/useOwnQuestionnaires.ts";
import { FileOpener } from "#screens/sealed/FileOpener.tsx";
import { useServices } from "#screens/services.tsx";
import type { Session } from "#screens/session.ts";
import messageStyles from "#screens/shell/MessageScreen.module.css";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useQuestionnaire } from "#screens/useQuestionnaire.ts";
import { useText } from "#screens/useText.ts";
import { currentVersion } from "#store/builtInVersions.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import type { MovedAssessment } from "./QuestionnaireUpgrade.tsx";
import { useVersionFile } from "./useVersionFile.ts";

type AssessmentAccess = Pick<Session, "assessment" | "apply">;

/**
 * Replaces an assessment whose questionnaire version is not available: nothing is scored with another version before
 * the user has chosen to move, or has opened a file with that version.
 */
export function MissingVersionScreen(props: AssessmentAccess & { readonly onMoved: (moved: MovedAssessment) => void }) {
  const text = useText();
  const { assessments } = useServices();
  const { assessment, apply } = props;
  const { id, version: from } = assessment.questionnaire;
  const to = currentVersion(id);
  const here = useQuestionnaire(to === null ? null : id).questionnaire;
  const { own } = useOwnQuestionnaires();
  const found = own?.find(({ stored }) => stored.id === id && stored.version === from)?.questionnaire ?? null;
  const use = (questionnaire: Questionnaire) =>
    apply((before, now) => withOwnQuestionnaire(before, questionnaire, now));
  const file = useVersionFile(assessment, use);
  const move = (questionnaire: Questionnaire) =>
    apply((before, now) => {
      props.onMoved({ before, after: now });
      return withOtherVersion(before, questionnaire, now);
    });
  const canUse = found !== null && checkAnswers(assessment, found).length === 0;
  return (
    <FileOpener
      accept=".json,.age,application/json"
      hint={text("questionnaires.drop")}
      onFiles={([one]) => void file.open(one)}
    >
      {(openPicker) => (
        <Page narrow>
          <ScreenTitle tab={text("otherVersion.missingTab")}>{text("otherVersion.missing", { from })}</ScreenTitle>
          <div className={messageStyles.text}>
            <p dir="auto">
              {to === null
                ? text("otherVersion.missingAll", { id, from })
                : text("otherVersion.missingNote", { id, from, to })}
            </p>
            <p>{text(canUse ? "otherVersion.foundNote" : "otherVersion.openNote", { from })}</p>
            {here !== null && <MoveNote assessment={assessment} here={here} />}
          </div>
          {file.refused !== null && <RefusedQuestionnaire {...file.refused} onDismiss={file.dismiss} />}
          <div className={messageStyles.actions}>
            <Button tone="primary" onClick={canUse ? () => use(found) : openPicker}>
              {text(canUse ? "otherVersion.use" : "otherVersion.open", { from })}
            </Button>
            {here !== null && fits(assessment, here) && (
              <Button onClick={() => move(here)}>{text("otherVersion.move", { to: here.version })}</Button>
            )}
            <Button onClick={() => saveFileCopy(assessments, assessment)}>{text("home.save")}</Button>
            <Link to={HOME} asChild>
              <ButtonLink tone="subtle">{text("frame.allAssessments")}</ButtonLink>
            </Link>
          </div>
        </Page>
      )}
    </FileOpener>
  );
}

/** Describes what moving to the available version does to the answers, or why it is not possible. */
function MoveNote({
  assessment,
  here,
}: {
  readonly assessment: AssessmentAccess["assessment"];
  readonly here: Questionnaire;
}) {
  const text = useText();
  const to = here.version;
  if (!fits(assessment, here)) return <p>{text("otherVersion.cannotMove", { to })}</p>;
  const { places } = outlineOf(here);
  const answered = Object.keys(assessment.answers);
  const kept = answered.filter((question) => places.has(question)).length;
  return <p>{text("otherVersion.moveNote", { to, kept, gone: answered.length - kept })}</p>;
}

/** Tells whether the answers are valid in this version, whose scale can have fewer levels. */
function fits(assessment: AssessmentAccess["assessment"], here: Questionnaire): boolean {
  return checkAnswers(withOtherVersion(assessment, here, assessment.updatedAt), here).length === 0;
}
