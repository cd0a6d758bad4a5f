import { useState } from "react";
import { Link } from "wouter";
import { isSingleFile } from "#lib/inlinedAssets.ts";
import { MAX_STATES } from "#report/comparison/comparison.ts";
import { SaveAllOutcome } from "#screens/backup/SaveAllOutcome.tsx";
import { useSaveAll } from "#screens/backup/useSaveAll.ts";
import { compareAddress } from "#screens/compareAddresses.ts";
import { UndoBar } from "#screens/UndoBar.tsx";
import { useText } from "#screens/useText.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import { Menu } from "#ui/Menu.tsx";
import { Checkbox } from "#ui/Radio.tsx";
import styles from "./AssessmentTable.module.css";
import type { ListRow } from "./listRows.ts";
import { TagsDialog } from "./TagsDialog.tsx";
import { useBulkActions } from "./useBulkActions.ts";

type Selection = {
  /** The assessments that match the filter. */
  readonly found: readonly ListRow[];
  /** The number of all assessments. */
  readonly all: number;
  /** The selected ones among `found`. */
  readonly selected: readonly ListRow[];
  readonly onSelect: (rows: readonly ListRow[]) => void;
};

/** How many assessments match and are selected, and the actions on the selected ones. */
export function SelectionBar(props: Selection) {
  const text = useText();
  const { found, all, selected, onSelect } = props;
  const ids = selected.map(({ id }) => id);
  const bulk = useBulkActions(selected);
  const saveAll = useSaveAll(ids);
  const [tagging, setTagging] = useState(false);
  const isAll = selected.length > 0 && selected.length === found.length;
  return (
    <>
      <div className={classes(styles.bar, selected.length > 0 && styles.active)}>
        <label className={styles.all}>
          <Checkbox
            checked={isAll}
            disabled={found.length === 0}
            ref={(box) => {
              if (box !== null) box.indeterminate = selected.length > 0 && !isAll;
            }}
            onChange={() => onSelect(isAll ? [] : found)}
          />
          {text("list.selectAll", { count: found.length })}
        </label>
        <span className={styles.count} role="status">
          {selected.length > 0
            ? text("list.selected", { count: selected.length })
            : text("list.found", { count: found.length, all })}
        </span>
        {selected.length > 0 && (
          <SelectedActions ids={ids} bulk={bulk} saveAll={saveAll} onTag={() => setTagging(true)} />
        )}
      </div>
      <SaveAllOutcome saveAll={saveAll} />
      {/* Present before there is a result, so that screen readers announce it. */}
      <div role="status">{bulk.outcome !== null && <p>{bulk.outcome}</p>}</div>
      {bulk.done !== null && <UndoBar done={bulk.done} onUndo={bulk.undo} onClose={bulk.close} />}
      {tagging && (
        <TagsDialog
          of={selected.map(({ id, name, tags }) => ({ id, name, tags }))}
          onDone={bulk.tagged}
          onClose={() => setTagging(false)}
        />
      )}
    </>
  );
}

/** The actions on the selected assessments. */
function SelectedActions(props: {
  readonly ids: readonly string[];
  readonly bulk: ReturnType<typeof useBulkActions>;
  readonly saveAll: ReturnType<typeof useSaveAll>;
  readonly onTag: () => void;
}) {
  const text = useText();
  const { ids, bulk, saveAll } = props;
  return (
    <span className={styles.actions}>
      <Button onClick={props.onTag}>{text("list.tag")}</Button>
      <Button onClick={bulk.archive}>{text(bulk.isArchived ? "home.unarchive" : "home.archive")}</Button>
      <Menu label={text("list.export")} look="button">
        <ExportItems saveAll={saveAll} saveZip={bulk.saveZip} />
      </Menu>
      {ids.length <= MAX_STATES ? (
        <Link to={compareAddress(ids.map((assessment) => ({ assessment, snapshot: null })))} asChild>
          <ButtonLink>{text("home.compare")}</ButtonLink>
        </Link>
      ) : (
        <span>{text("list.compareMost", { most: MAX_STATES })}</span>
      )}
      <Button tone="danger" onClick={bulk.remove}>
        {text("home.delete")}
      </Button>
    </span>
  );
}

function ExportItems(props: { readonly saveAll: ReturnType<typeof useSaveAll>; readonly saveZip: () => void }) {
  const text = useText();
  const { save, seal } = props.saveAll;
  const ways = [
    { id: "list.exportFile", act: save },
    { id: "list.exportSealed", act: seal },
    // Its library is not in the single-file app.
    ...(isSingleFile ? [] : [{ id: "list.exportZip", act: props.saveZip } as const]),
  ] as const;
  return ways.map(({ id, act }) => (
    <li key={id}>
      <button type="button" onClick={act}>
        {text(id)}
      </button>
    </li>
  ));
}
