import { HOME } from "#screens/addresses.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./MessageScreen.module.css";
import { Page } from "./Page.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";
import { Shell } from "./Shell.tsx";

/** Restarts on Home, in case the same address would fail again. */
function restartOnHome() {
  window.location.hash = HOME;
  window.location.reload();
}

/** Replaces a screen that failed. */
export function FailureScreen() {
  const text = useText();
  return (
    <>
      <Shell />
      <main>
        <Page narrow>
          <ScreenTitle tab={text("failure.title")}>{text("failure.title")}</ScreenTitle>
          <p className={styles.text}>{text("failure.text")}</p>
          <div className={styles.actions}>
            <Button tone="primary" onClick={() => window.location.reload()}>
              {text("failure.reload")}
            </Button>
            <Button onClick={restartOnHome}>{text("frame.allAssessments")}</Button>
          </div>
        </Page>
      </main>
    </>
  );
}
