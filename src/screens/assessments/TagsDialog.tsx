import { useMemo, useState } from "react";
import { changeTags, readTags } from "#assessment/tags.ts";
import { FormDialog } from "#screens/forms/FormDialog.tsx";
import { useAssessments, useServices } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/Field.tsx";
import { Notice } from "#ui/Notice.tsx";
import { OptionList } from "#ui/Radio.tsx";
import styles from "./AssessmentTable.module.css";

/** An assessment whose tags are changed. */
type TaggedAssessment = { readonly id: string; readonly name: string; readonly tags?: readonly string[] };

type TagsDialogProps = {
  readonly of: readonly TaggedAssessment[];
  /** The tags before the change, of the assessments that were changed. */
  readonly onDone?: (before: ReadonlyMap<string, readonly string[]>) => void;
  readonly onClose: () => void;
};

/** A dialog that adds tags to assessments, and removes some of theirs. */
export function TagsDialog({ of, onDone, onClose }: TagsDialogProps) {
  const text = useText();
  const { assessments } = useServices();
  const [typed, setTyped] = useState("");
  const [hasFailed, setFailed] = useState(false);
  const theirs = useMemo(() => [...new Set(of.flatMap(({ tags = [] }) => tags))].toSorted(), [of]);
  const [kept, setKept] = useState<readonly string[]>(theirs);
  const [first] = of;
  const change = async () => {
    const add = readTags(typed);
    const remove = theirs.filter((tag) => !kept.includes(tag));
    const ids = of.map(({ id }) => id);
    const changed = await assessments
      .getState()
      .changeAll(ids, (assessment) => changeTags(assessment, { add, remove }))
      .catch(() => null);
    setFailed(changed === null);
    if (changed === null) return;
    const before = of.filter(({ id }) => changed.includes(id)).map(({ id, tags = [] }) => [id, tags] as const);
    onClose();
    if (before.length > 0) onDone?.(new Map(before));
  };
  return (
    <FormDialog
      title={text("list.tagsOf", { name: first?.name ?? "", count: of.length })}
      submit={text("list.tagSave")}
      onSubmit={() => {
        void change();
      }}
      onClose={onClose}
    >
      <TextField
        label={text("list.tagAdd")}
        hint={text("list.tagHint")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <KnownTags
        without={[...readTags(typed), ...kept]}
        onAdd={(tag) => setTyped([...readTags(typed), tag].join(", "))}
      />
      {theirs.length > 0 && (
        <OptionList
          legend={text("list.tagKeep")}
          options={theirs.map((tag) => ({ value: tag, label: tag }))}
          chosen={kept}
          many
          layout="compact"
          onChange={setKept}
        />
      )}
      {hasFailed && <Notice kind="error">{text("list.notRead")}</Notice>}
    </FormDialog>
  );
}

/** Maximum number of tags offered. */
const MAX_OFFERED = 12;

/** The tags most used on this device, each with a button that adds it. */
function KnownTags(props: { readonly without: readonly string[]; readonly onAdd: (tag: string) => void }) {
  const text = useText();
  const others = useOtherTags(props.without);
  if (others.length === 0) return null;
  return (
    <fieldset>
      <legend className={styles.known}>{text("list.tagKnown")}</legend>
      <span className={styles.actions}>
        {others.map((tag) => (
          <Button key={tag} onClick={() => props.onAdd(tag)}>
            {tag}
          </Button>
        ))}
      </span>
    </fieldset>
  );
}

/** Returns the tags most used on this device, without these. */
function useOtherTags(without: readonly string[]): readonly string[] {
  const heads = useAssessments((state) => state.heads);
  const known = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { summary } of heads.values())
      for (const tag of summary.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag);
  }, [heads]);
  return known.filter((tag) => !without.includes(tag)).slice(0, MAX_OFFERED);
}
