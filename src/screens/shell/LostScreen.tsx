import { Link } from "wouter";
import { HOME } from "#screens/addresses.ts";
import { useText } from "#screens/useText.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import styles from "./MessageScreen.module.css";
import { Page } from "./Page.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";

/** Shown if the browser has lost an assessment, or cannot read it now. */
export function LostScreen({ again }: { readonly again: (() => void) | null }) {
  const text = useText();
  const isLost = again === null;
  return (
    <Page narrow>
      <ScreenTitle tab={text("missing.tab")}>{text(isLost ? "lost.title" : "notRead.title")}</ScreenTitle>
      <p className={styles.text}>{text(isLost ? "lost.note" : "notRead.note")}</p>
      <div className={styles.actions}>
        {again !== null && (
          <Button tone="primary" onClick={again}>
            {text("failure.again")}
          </Button>
        )}
        <Link to={HOME} asChild>
          <ButtonLink tone={again === null ? "primary" : "secondary"}>{text("frame.allAssessments")}</ButtonLink>
        </Link>
      </div>
    </Page>
  );
}
