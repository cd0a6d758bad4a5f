import { Lead } from "#screens/Lead.tsx";
import { ACCEPTED_FILES } from "#screens/openedFiles.ts";
import { OpenFailure } from "#screens/opening/OpenFailure.tsx";
import { FileOpener } from "#screens/sealed/FileOpener.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useVerify } from "./useVerify.ts";
import { VerifiedPack } from "./VerifiedPack.tsx";
import styles from "./VerifyScreen.module.css";

/** The Verify screen: opens and recalculates reports and compares them with their assessments; keeps nothing. */
export function VerifyScreen() {
  const text = useText();
  const { state, open, stop } = useVerify();
  return (
    <FileOpener accept={ACCEPTED_FILES} hint={text("verify.drop")} onFiles={([file]) => open(file)}>
      {(openPicker) => (
        <Page>
          <ScreenTitle tab={text("frame.verify")}>{text("verify.title")}</ScreenTitle>
          <Lead>{text("verify.lead")}</Lead>
          <div className={styles.target}>
            <p>{text("verify.target")}</p>
            <Button tone="primary" onClick={openPicker}>
              {text(state.kind === "idle" ? "verify.choose" : "verify.chooseOther")}
            </Button>
          </div>
          {state.kind === "reading" && (
            <Notice
              kind="info"
              action={
                <Button tone="subtle" onClick={stop}>
                  {text("common.cancel")}
                </Button>
              }
            >
              {text("verify.reading", { name: state.name })}
            </Notice>
          )}
          {state.kind === "failed" && <OpenFailure failure={state.failure} name={state.name} verifying />}
          {state.kind === "done" && <VerifiedPack key={state.name} verified={state} onStop={stop} />}
        </Page>
      )}
    </FileOpener>
  );
}
