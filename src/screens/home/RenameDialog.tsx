import { useState } from "react";
import { MAX_TEXT } from "#assessment/limits.ts";
import { withTitle } from "#assessment/title.ts";
import { FormDialog } from "#screens/forms/FormDialog.tsx";
import { tooLongText } from "#screens/forms/tooLongText.ts";
import { type ListedAssessment, useServices } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { TextField } from "#ui/Field.tsx";

/** A dialog for another title. An empty one restores the name from the organisation. */
export function RenameDialog(props: {
  readonly assessment: ListedAssessment["assessment"];
  readonly name: string;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { assessment, name, onClose } = props;
  const { open, change } = useServices().assessments.getState();
  const [title, setTitle] = useState(assessment.title ?? assessment.subject.organisation);
  const tooLong = tooLongText(text, title, MAX_TEXT);
  return (
    <FormDialog
      title={text("home.renameNamed", { name })}
      submit={text("home.rename")}
      onSubmit={async () => {
        if (tooLong !== undefined) return;
        const { id } = assessment;
        await open(id).catch(() => {});
        const changed = change(id, (before) => withTitle(before, title));
        // If the assessment cannot be read now, the dialog stays open with the typed title.
        if (changed !== null) onClose();
      }}
      onClose={onClose}
    >
      <TextField
        label={text("home.titleLabel")}
        hint={text("home.titleHint")}
        value={title}
        error={tooLong}
        // What is typed replaces the name that is there, as after Tab.
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
