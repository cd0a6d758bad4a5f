import { Button } from "#ui/Button.tsx";
import { FileDrop } from "#ui/FileDrop.tsx";
import { Notice } from "#ui/Notice.tsx";
import { OpenFailure } from "#screens/home/OpenFailure.tsx";
import { Lead } from "#screens/Lead.tsx";
import { Page } from "#screens/Page.tsx";
import { OPENED } from "#screens/openedFiles.ts";
import { ScreenTitle } from "#screens/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { useVerify } from "./useVerify.ts";
import { Verdict } from "./Verdict.tsx";
import styles from "./VerifyScreen.module.css";

/** Whether a report says what its assessment gives: dropped, computed anew, compared; nothing of it is kept. */
export function VerifyScreen() {
  const text = useText();
  const { state, open } = useVerify();
  return (
    <FileDrop accept={OPENED} hint={text("verify.drop")} onFiles={([file]) => open(file)}>
      {(openPicker) => (
        <Page>
          <ScreenTitle tab={text("frame.verify")}>{text("verify.title")}</ScreenTitle>
          <Lead>{text("verify.lead")}</Lead>
          <div className={styles.target}>
            <p>{text("verify.target")}</p>
            <Button tone="main" onClick={openPicker}>
              {text(state.kind === "idle" ? "verify.choose" : "verify.chooseOther")}
            </Button>
          </div>
          {state.kind === "reading" && <Notice kind="info">{text("open.reading")}</Notice>}
          {state.kind === "failed" && <OpenFailure failure={state.failure} name={state.name} verifying />}
          {state.kind === "done" && <Verdict key={state.verification.fingerprint} {...state} />}
        </Page>
      )}
    </FileDrop>
  );
}
