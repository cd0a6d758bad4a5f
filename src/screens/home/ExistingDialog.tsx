import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";

/** Asks which one to keep when an assessment that is opened is here already. */
export function ExistingDialog(props: {
  readonly name: string;
  /** When it was last changed here; null: what is here cannot be read. */
  readonly here: string | null;
  readonly file: string;
  /** The file has answers alone, and there is more here. */
  readonly bare: boolean;
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
          <Button tone="primary" onClick={() => props.onDecide("keepBoth")}>
            {text("open.keepBoth")}
          </Button>
          <Button tone="danger" onClick={() => props.onDecide("replace")}>
            {text("open.replace")}
          </Button>
          <Button tone="subtle" onClick={props.onClose}>
            {text("common.cancel")}
          </Button>
        </>
      }
    >
      <p>
        {props.here === null
          ? text("open.existsUnreadable", { name: props.name })
          : text("open.existsNote", {
              name: props.name,
              here: dateText(props.here),
              file: dateText(props.file),
            })}
      </p>
      {props.bare && <p>{text("open.existsBare")}</p>}
    </Dialog>
  );
}
