import type { ReactNode } from "react";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";

/** Asks before something is deleted or replaced. */
export function ConfirmDialog(props: {
  readonly title: string;
  /** The label of the button that does it. */
  readonly confirm: string;
  /** The label of the other button; Cancel by default. */
  readonly keep?: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const text = useText();
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          {/* The first button gets the focus, so that Enter alone changes nothing. */}
          <Button onClick={props.onClose}>{props.keep ?? text("common.cancel")}</Button>
          <Button tone="danger" onClick={props.onConfirm}>
            {props.confirm}
          </Button>
        </>
      }
    >
      <p>{props.children}</p>
    </Dialog>
  );
}
