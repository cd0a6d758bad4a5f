import { useState } from "react";
import { bringSnapshot } from "#assessment/bringSnapshot.ts";
import { MAX_TEXT } from "#assessment/limits.ts";
import type { Assessment, Snapshot } from "#assessment/schema.ts";
import { FormDialog } from "#screens/forms/FormDialog.tsx";
import { tooLongText } from "#screens/forms/tooLongText.ts";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import { newId } from "#store/newId.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { TextField } from "#ui/Field.tsx";
import { BroughtNotes } from "./BroughtNotes.tsx";
import { SourceFields } from "./SourceFields.tsx";
import { dateOf, momentOn } from "./stateDate.ts";
import { useEarlierSource } from "./useEarlierSource.ts";

/**
 * A dialog that adds another assessment, from this browser or a file, as an earlier state, after showing what can be
 * compared.
 */
export function EarlierStateDialog(props: {
  readonly session: Session;
  readonly onAdd: (snapshot: Snapshot) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const source = useEarlierSource();
  const { session, onClose } = props;
  return (
    <>
      {source.chosen === null ? (
        <Dialog
          title={text("time.addTitle")}
          onClose={onClose}
          actions={
            <Button tone="subtle" onClick={onClose}>
              {text("common.cancel")}
            </Button>
          }
        >
          <SourceFields own={session.assessment.id} source={source} />
        </Dialog>
      ) : (
        <NamedState {...props} key={source.chosen.id} other={source.chosen} />
      )}
    </>
  );
}

function NamedState(props: {
  readonly session: Session;
  readonly other: Assessment;
  readonly onAdd: (snapshot: Snapshot) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { session, other, onAdd, onClose } = props;
  const [label, setLabel] = useState((other.title ?? "").trim());
  const [day, setDay] = useState(dateOf(other.updatedAt));
  const tooLong = tooLongText(text, label, MAX_TEXT);
  const takenAt = momentOn(day, other.updatedAt, today());
  const name = { id: other.id, label, takenAt: takenAt ?? other.updatedAt };
  const brought = bringSnapshot(session.assessment, session.questionnaire, other, name);
  return (
    <FormDialog
      title={text("time.addTitle")}
      submit={brought.ok ? text("time.addSubmit") : null}
      onSubmit={() => {
        if (!brought.ok || takenAt === null || tooLong !== undefined) return;
        onAdd({ ...brought.value.snapshot, id: newId() });
        onClose();
      }}
      onClose={onClose}
    >
      <BroughtNotes session={session} other={other} brought={brought} />
      {(brought.ok || brought.error.kind === "alreadyHere") && (
        <>
          <TextField
            label={text("time.label")}
            hint={text("time.labelHint")}
            value={label}
            error={tooLong}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <TextField
            label={text("time.date")}
            type="date"
            max={today()}
            required
            value={day}
            error={takenAt === null ? text("time.dateWrong") : undefined}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
