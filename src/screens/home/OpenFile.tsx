import { Button } from "#ui/Button.tsx";
import { FileDrop } from "#ui/FileDrop.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { ReactNode } from "react";
import { OPENED } from "#screens/readSubmitted.ts";
import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";
import styles from "./OpenFile.module.css";
import { OpenFailure } from "./OpenFailure.tsx";
import { useOpenFile } from "./useOpenFile.ts";

/** Opens files that are chosen or dropped anywhere on the screen; `children` get the way to the file picker. */
export function OpenFile({ children }: { readonly children: (openPicker: () => void) => ReactNode }) {
  const text = useText();
  const { state, open, decide, dismiss } = useOpenFile();
  return (
    <FileDrop accept={OPENED} hint={text("home.drop")} onFile={open}>
      {(openPicker) => (
        <>
          <div className={styles.notices}>
            {state.kind === "reading" && <Notice kind="info">{text("open.reading")}</Notice>}
            {state.kind === "opened" && <Notice kind="info">{text("open.opened", { count: state.count })}</Notice>}
            {state.kind === "failed" && <OpenFailure failure={state.failure} name={state.name} onDismiss={dismiss} />}
          </div>
          {state.kind === "exists" && <Existing {...state} onDecide={decide} onClose={dismiss} />}
          {children(openPicker)}
        </>
      )}
    </FileDrop>
  );
}

function Existing(props: {
  readonly name: string;
  readonly here: string;
  readonly file: string;
  readonly onDecide: (decision: "keepBoth" | "replace") => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const dateText = useDateText();
  return (
    <Dialog
      title={text("open.exists")}
      onClose={props.onClose}
      actions={
        <>
          <Button tone="main" onClick={() => props.onDecide("keepBoth")}>
            {text("open.keepBoth")}
          </Button>
          <Button tone="grave" onClick={() => props.onDecide("replace")}>
            {text("open.replace")}
          </Button>
          <Button tone="quiet" onClick={props.onClose}>
            {text("common.cancel")}
          </Button>
        </>
      }
    >
      <p>
        {text("open.existsNote", {
          name: props.name.trim() || text("home.unnamed"),
          here: dateText(props.here),
          file: dateText(props.file),
        })}
      </p>
    </Dialog>
  );
}
