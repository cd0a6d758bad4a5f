import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import styles from "./KeysDialog.module.css";

const KEYS = [
  ["0 – {max}", "level"],
  ["N", "notApplicable"],
  ["D", "unknown"],
  ["F", "flag"],
  ["←  →", "move"],
  ["Enter", "nextOpen"],
  ["Esc", "leave"],
  ["Ctrl + Z", "undo"],
  ["/", "search"],
  ["?", "help"],
] as const;

/** The dialog that lists the keyboard shortcuts. */
export function KeysDialog({ max, onClose }: { readonly max: number; readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog
      title={text("keys.title")}
      onClose={onClose}
      actions={
        <Button tone="primary" onClick={onClose}>
          {text("common.close")}
        </Button>
      }
    >
      <dl className={styles.keys}>
        {KEYS.map(([key, action]) => (
          <div key={action} className={styles.row}>
            <dt>
              <kbd>{key.replace("{max}", String(max))}</kbd>
            </dt>
            <dd>{text(`keys.${action}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{text("keys.note")}</p>
    </Dialog>
  );
}
