import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";
import styles from "./OpenFile.module.css";
import { OpenFailure } from "./OpenFailure.tsx";
import { useOpenFile } from "./useOpenFile.ts";

/** Opens files that are chosen or dropped anywhere on the screen; `children` get the way to the file picker. */
export function OpenFile({ children }: { readonly children: (openPicker: () => void) => ReactNode }) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [dragging, setDragging] = useState(false);
  const { state, open, decide, dismiss } = useOpenFile();
  const onDrag = (over: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDragging(over);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button does the same by keyboard
    <div
      className={dragging ? styles.dragging : undefined}
      onDragEnter={onDrag(true)}
      onDragOver={onDrag(true)}
      onDragLeave={(event) => event.currentTarget === event.target && setDragging(false)}
      onDrop={(event) => {
        onDrag(false)(event);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) open(file);
      }}
    >
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file chosen again must be read again.
          event.currentTarget.value = "";
          if (file !== undefined) open(file);
        }}
      />
      {dragging && <p className={styles.hint}>{text("home.drop")}</p>}
      <div className={styles.notices}>
        {state.kind === "reading" && <Notice kind="info">{text("open.reading")}</Notice>}
        {state.kind === "opened" && <Notice kind="info">{text("open.opened", { count: state.count })}</Notice>}
        {state.kind === "failed" && <OpenFailure failure={state.failure} name={state.name} onDismiss={dismiss} />}
      </div>
      {state.kind === "exists" && <Existing {...state} onDecide={decide} onClose={dismiss} />}
      {children(() => input.current?.click())}
    </div>
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
