import { Button } from "#ui/Button.tsx";
import { useText } from "#screens/useText.ts";

/**
 * The actions of a dialog with a form: a button that submits the form with the id `form`, and Cancel; only Cancel while
 * `submit` is null.
 */
export function FormActions(props: {
  readonly form: string;
  readonly submit: string | null;
  readonly onCancel: () => void;
}) {
  const text = useText();
  return (
    <>
      {props.submit !== null && (
        <Button tone="primary" type="submit" form={props.form}>
          {props.submit}
        </Button>
      )}
      <Button tone="subtle" onClick={props.onCancel}>
        {text("common.cancel")}
      </Button>
    </>
  );
}
