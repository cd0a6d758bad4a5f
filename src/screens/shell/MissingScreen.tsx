import { Link } from "wouter";
import { HOME } from "#screens/addresses.ts";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import styles from "./MessageScreen.module.css";
import { Page } from "./Page.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";

/** Shown for an unknown address. */
export function MissingScreen() {
  const text = useText();
  return (
    <Page narrow>
      <ScreenTitle tab={text("missing.tab")}>{text("missing.page")}</ScreenTitle>
      <p className={styles.text}>{text("missing.pageNote")}</p>
      <Link to={HOME} asChild>
        <ButtonLink tone="primary">{text("frame.allAssessments")}</ButtonLink>
      </Link>
    </Page>
  );
}
