import { Button } from "#ui/Button.tsx";
import { firstRows } from "#ui/firstRows.ts";
import { Notice } from "#ui/Notice.tsx";
import { showMore } from "#ui/showMore.ts";
import { useRef, useState } from "react";
import { useText } from "#screens/useText.ts";
import { useFailureText } from "./OpenFailure.tsx";
import styles from "./OpenedNotice.module.css";
import type { RefusedFile } from "./openFiles.ts";

/** Lists many files that were not opened, each with the reason. */
export function RefusedFiles(props: { readonly refused: readonly RefusedFile[]; readonly onDismiss: () => void }) {
  const text = useText();
  const reasonOf = useFailureText();
  const place = useRef<HTMLUListElement>(null);
  const [isWhole, setWhole] = useState(false);
  const { refused } = props;
  const shown = isWhole ? refused : firstRows(refused);
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
      {shown.length < refused.length && (
        <Button tone="subtle" onClick={() => showMore(place, () => setWhole(true))}>
          {text("open.showAll", { count: refused.length })}
        </Button>
      )}
    </Notice>
  );
}
