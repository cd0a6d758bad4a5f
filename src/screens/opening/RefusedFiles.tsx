import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useFirstRows } from "#ui/useFirstRows.ts";
import styles from "./OpenedNotice.module.css";
import { useFailureReason } from "./OpenFailure.tsx";
import type { RefusedFile } from "./openFiles.ts";

/** Lists many files that were not opened, each with the reason. */
export function RefusedFiles(props: { readonly refused: readonly RefusedFile[]; readonly onDismiss: () => void }) {
  const text = useText();
  const reasonOf = useFailureReason();
  const { refused } = props;
  const { place, shown, showAll } = useFirstRows<HTMLUListElement, RefusedFile>(refused);
  return (
    <Notice
      kind="error"
      title={text("open.failedMany", { count: refused.length })}
      action={
        <Button tone="subtle" onClick={props.onDismiss}>
          {text("common.close")}
        </Button>
      }
    >
      <ul ref={place} className={styles.opened}>
        {shown.map(({ name, failure }, index) => (
          <li key={index}>
            <strong dir="auto">{name}</strong>: {reasonOf(failure)}
          </li>
        ))}
      </ul>
      {showAll !== null && (
        <Button tone="subtle" onClick={showAll}>
          {text("open.showAll", { count: refused.length })}
        </Button>
      )}
    </Notice>
  );
}
