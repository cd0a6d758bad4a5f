import { Button } from "#ui/Button.tsx";
import { Page } from "./Page.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";
import { useText } from "./useText.ts";
import styles from "./MessageScreen.module.css";

/** What stands in place of a screen that met a bug. */
export function FailureScreen() {
  const text = useText();
  return (
    <Page narrow>
      <ScreenTitle tab={text("failure.title")}>{text("failure.title")}</ScreenTitle>
      <p className={styles.text}>{text("failure.text")}</p>
      <Button tone="main" onClick={() => window.location.reload()}>
        {text("failure.reload")}
      </Button>
    </Page>
  );
}
