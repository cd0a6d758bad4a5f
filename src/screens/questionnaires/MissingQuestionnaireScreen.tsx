import { Link } from "wouter";
import { assessmentAddress, QUESTIONNAIRES } from "#screens/addresses.ts";
import messageStyles from "#screens/shell/MessageScreen.module.css";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";

/**
 * Shown for a questionnaire that is not on this device; for an `assessment`, links to its screens, which offer
 * solutions.
 */
export function MissingQuestionnaireScreen(props: {
  readonly id: string;
  readonly version: string;
  readonly assessment?: string;
}) {
  const text = useText();
  const { id, version, assessment } = props;
  return (
    <Page narrow>
      <ScreenTitle tab={text("missing.tab")}>{text("questionnaires.missing")}</ScreenTitle>
      <p className={messageStyles.text} dir="auto">
        {text("questionnaires.missingNote", { id, version })}
      </p>
      <div className={messageStyles.actions}>
        {assessment !== undefined && (
          <Link to={assessmentAddress(assessment, "results")} asChild>
            <ButtonLink tone="primary">{text("questionnaires.toAssessment")}</ButtonLink>
          </Link>
        )}
        <Link to={QUESTIONNAIRES} asChild>
          <ButtonLink>{text("questionnaires.all")}</ButtonLink>
        </Link>
      </div>
    </Page>
  );
}
