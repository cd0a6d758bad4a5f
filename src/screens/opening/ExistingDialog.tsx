import type { Assessment } from "#assessment/schema.ts";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";

/** A dialog that asks which one to keep if an opened assessment is already stored. */
export function ExistingDialog(props: {
  readonly assessment: Assessment;
  /** The last change of the stored one; null if it cannot be read. */
  readonly here: string | null;
  /** The file contains only answers, and the stored assessment has more. */
  readonly hasLess: boolean;
  readonly onDecide: (decision: "keepBoth" | "replace") => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const dateText = useDateText();
  const name = useAssessmentName()(props.assessment);
  const here = props.here === null ? null : dateText(props.here);
  const file = dateText(props.assessment.updatedAt);
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
        {here === null
          ? text("open.existsUnreadable", { name })
          : text("open.existsNote", { name, here, file, same: here === file ? "yes" : "no" })}
      </p>
      {props.hasLess && <p>{text("open.existsHasLess")}</p>}
    </Dialog>
  );
}
