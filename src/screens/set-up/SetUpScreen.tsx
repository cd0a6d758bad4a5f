import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { Lead } from "#screens/Lead.tsx";
import page from "#screens/page.module.css";
import type { Session } from "#screens/session.ts";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { ScrollToSection } from "#screens/shell/ScrollToSection.tsx";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { useProgressiveRender } from "#ui/useProgressiveRender.ts";
import { EditionChoice } from "./EditionChoice.tsx";
import { EXPOSURE, ExposureProfile } from "./ExposureProfile.tsx";
import { QuestionnaireChoice } from "./QuestionnaireChoice.tsx";
import styles from "./SetUpScreen.module.css";
import { SubjectForm } from "./SubjectForm.tsx";
import { TargetChoice } from "./TargetChoice.tsx";

/**
 * The Set-up screen: the subject, edition, target, and use of AI. None of it is required for the first answer. `part`
 * is the section named in the address.
 */
export function SetUpScreen({ session, part }: { readonly session: Session; readonly part?: string | undefined }) {
  const text = useText();
  // Each part is drawn after the one above it is painted, so that the page can handle input between them.
  const [, hasEdition = false, hasTarget = false, isWhole = false] = useProgressiveRender(true, 4, false);
  return (
    <Page narrow>
      <ScreenTitle tab={text("setup.tab")}>{text("setup.title")}</ScreenTitle>
      <Lead>{text("setup.lead")}</Lead>
      <div className={styles.parts} aria-busy={!isWhole || undefined}>
        <SubjectForm session={session} />
        {hasEdition && <QuestionnaireChoice session={session} />}
        {hasEdition && <EditionChoice session={session} />}
        {hasTarget && <TargetChoice session={session} />}
        {isWhole && <ExposureProfile session={session} open={part === EXPOSURE} />}
        {isWhole && <ScrollToSection at={part} />}
      </div>
      {isWhole && (
        <p className={page.onwards}>
          <Link to={assessmentAddress(session.assessment.id, "assess")} asChild>
            <ButtonLink tone="primary">{text("setup.onwards")}</ButtonLink>
          </Link>
          <Link to={assessmentAddress(session.assessment.id, "sheet")} asChild>
            <ButtonLink tone="subtle">{text("assess.sheet")}</ButtonLink>
          </Link>
        </p>
      )}
    </Page>
  );
}
