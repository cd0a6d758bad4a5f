import { useEffect, useMemo } from "react";
import { Link, useLocation } from "wouter";
import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import { buildMethod } from "#explain/method/buildMethod.ts";
import type { MethodSection as Section } from "#explain/method/method.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { createReportContext } from "#report/reportContext.ts";
import {
  assessmentAddress,
  assessmentQuestionnaireAddress,
  methodAddress,
  QUESTIONNAIRES,
  questionnaireAddress,
} from "#screens/addresses.ts";
import { useExplainFormatter } from "#screens/explain/useExplainFormatter.ts";
import { Lead } from "#screens/Lead.tsx";
import { listAssessments, useAssessments } from "#screens/services.tsx";
import type { Session } from "#screens/session.ts";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { scrollToSection } from "#screens/shell/ScrollToSection.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import styles from "./MethodScreen.module.css";
import { MethodSection } from "./MethodSection.tsx";

type MethodScreenProps = { readonly questionnaire: Questionnaire; readonly session: Session | null };

/** The Method screen: how answers become numbers, with worked examples if an assessment is given; printable. */
export function MethodScreen({ questionnaire, session }: MethodScreenProps) {
  const explainFormatter = useExplainFormatter();
  const formatter = useReportFormatter();
  const text = useText();
  const assessment = session?.assessment ?? null;
  const method = useMemo(() => {
    const context = assessment === null ? null : createReportContext(questionnaire, assessment, formatter);
    return buildMethod(questionnaire, explainFormatter, context);
  }, [questionnaire, assessment, formatter, explainFormatter]);
  useUnfoldToPrint();
  return (
    <Page narrow>
      <ScreenTitle tab={method.title}>{method.title}</ScreenTitle>
      <Lead>{method.lead}</Lead>
      <p className={styles.of}>
        <Link
          to={
            session === null
              ? questionnaireAddress(questionnaire)
              : assessmentQuestionnaireAddress(session.assessment.id)
          }
        >
          {text("questionnaires.of", { title: questionnaire.title, version: questionnaire.version })}
        </Link>
        <Link to={QUESTIONNAIRES}>{text("questionnaires.all")}</Link>
      </p>
      <Controls explainFormatter={explainFormatter} session={session} />
      <Contents explainFormatter={explainFormatter} sections={method.sections} />
      {method.sections.map((section) => (
        <MethodSection
          key={section.id}
          section={section}
          explainFormatter={explainFormatter}
          assessmentId={assessment?.id ?? null}
        />
      ))}
    </Page>
  );
}

/** Names the assessment of the worked examples, with a link back to it. */
function Controls({
  explainFormatter,
  session,
}: {
  readonly explainFormatter: ExplainFormatter;
  readonly session: Session | null;
}) {
  const nameOf = useAssessmentName();
  const [, navigate] = useLocation();
  const heads = useAssessments((state) => state.heads);
  const id = session?.assessment.id ?? "";
  return (
    <div className={styles.controls}>
      <SelectField
        label={explainFormatter.text("method.worked.choose")}
        hint={session === null ? explainFormatter.text("method.worked.note") : undefined}
        value={id}
        onChange={({ target }) => navigate(methodAddress(target.value === "" ? undefined : target.value))}
      >
        <option value="">{explainFormatter.text("method.worked.none")}</option>
        {listAssessments({ heads }).map(({ assessment }) => (
          <option key={assessment.id} value={assessment.id}>
            {nameOf(assessment)}
          </option>
        ))}
      </SelectField>
      {session !== null && (
        <Link to={assessmentAddress(id, "results")} asChild>
          <ButtonLink>{explainFormatter.text("method.worked.back")}</ButtonLink>
        </Link>
      )}
      <Button onClick={() => window.print()}>{explainFormatter.text("method.worked.print")}</Button>
    </div>
  );
}

function Contents({
  explainFormatter,
  sections,
}: {
  readonly explainFormatter: ExplainFormatter;
  readonly sections: readonly Section[];
}) {
  return (
    <nav aria-label={explainFormatter.text("method.worked.contents")}>
      <ol className={styles.contents}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => scrollToSection(`${id}-title`)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Unfolds everything before printing. */
function useUnfoldToPrint(): void {
  useEffect(() => {
    const unfold = () => {
      for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
    };
    window.addEventListener("beforeprint", unfold);
    return () => window.removeEventListener("beforeprint", unfold);
  }, []);
}
