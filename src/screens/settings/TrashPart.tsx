import { useState } from "react";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { ConfirmDialog } from "#screens/forms/ConfirmDialog.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";
import type { TrashedAssessment } from "#store/databaseSchema.ts";
import { TRASH_DAYS, trashKey } from "#store/trash.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./SettingsScreen.module.css";
import { useTrash } from "./useTrash.ts";

/** The recently deleted assessments, with buttons to restore each and to delete all permanently. */
export function TrashPart() {
  const text = useText();
  const trash = useTrash();
  const [isAsking, setAsking] = useState(false);
  const { items, restored } = trash;
  return (
    <Part title={text("trash.title")} name="trash">
      <p className={styles.note}>{text(items.length === 0 ? "trash.empty" : "trash.note", { days: TRASH_DAYS })}</p>
      <div role="status">
        {restored !== null && (
          <Notice inRegion kind="info">
            <Link to={assessmentAddress(restored.id, "results")}>
              {text("trash.restored", { name: restored.name })}
            </Link>
          </Notice>
        )}
      </div>
      {trash.hasFailed && <Notice kind="error">{text("trash.failed")}</Notice>}
      {items.length > 0 && (
        <>
          <ul className={styles.trash}>
            {items.map((item) => (
              <TrashItem key={trashKey(item).join()} item={item} onRestore={trash.restore} />
            ))}
          </ul>
          <div className={styles.actions}>
            <Button tone="danger" onClick={() => setAsking(true)}>
              {text("trash.emptyNow")}
            </Button>
          </div>
        </>
      )}
      {isAsking && (
        <EmptyDialog
          count={items.length}
          onClose={() => setAsking(false)}
          onEmpty={() => {
            setAsking(false);
            void trash.removeAll();
          }}
        />
      )}
    </Part>
  );
}

function TrashItem(props: {
  readonly item: TrashedAssessment;
  readonly onRestore: (item: TrashedAssessment, name: string) => void;
}) {
  const text = useText();
  const dateText = useDateText();
  const { item, onRestore } = props;
  const name = useAssessmentName()(item.head.summary);
  return (
    <li>
      <span dir="auto">{name}</span>
      <span className={styles.note}>{text("trash.deleted", { date: dateText(item.deletedAt) })}</span>
      <Button aria-label={text("trash.restoreNamed", { name })} onClick={() => onRestore(item, name)}>
        {text("trash.restore")}
      </Button>
    </li>
  );
}

function EmptyDialog(props: { readonly count: number; readonly onClose: () => void; readonly onEmpty: () => void }) {
  const text = useText();
  return (
    <ConfirmDialog
      title={text("trash.emptyTitle")}
      confirm={text("trash.emptyYes")}
      onConfirm={props.onEmpty}
      onClose={props.onClose}
    >
      {text("trash.emptyNote", { count: props.count })}
    </ConfirmDialog>
  );
}
