import { Link } from "wouter";
import { HOME } from "#screens/addresses.ts";
import { OpenFile } from "#screens/home/OpenFile.tsx";
import { useText } from "#screens/useText.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import styles from "./MessageScreen.module.css";
import { Page } from "./Page.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";

/** Shown for an assessment that is not on this device: why a link alone does not transfer it, and how a file does. */
export function MissingAssessmentScreen() {
  const text = useText();
  return (
    <OpenFile>
      {(openPicker) => (
        <Page narrow>
          <ScreenTitle tab={text("missing.tab")}>{text("missing.assessment")}</ScreenTitle>
          <p className={styles.text}>{text("missing.assessmentNote")}</p>
          <ol className={styles.steps}>
            <li>{text("missing.step.save")}</li>
            <li>{text("missing.step.send")}</li>
            <li>{text("missing.step.open")}</li>
          </ol>
          <div className={styles.actions}>
            <Button tone="primary" onClick={openPicker}>
              {text("home.openFile")}
            </Button>
            <Link to={HOME} asChild>
              <ButtonLink>{text("frame.allAssessments")}</ButtonLink>
            </Link>
          </div>
        </Page>
      )}
    </OpenFile>
  );
}
