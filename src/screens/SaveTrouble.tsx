import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useLibrary } from "./services.tsx";
import { useText } from "./useText.ts";

/** Says plainly that the browser does not keep the work, and what to do; work goes on in memory. */
export function SaveTrouble() {
  const text = useText();
  const saving = useLibrary((library) => library.saving);
  const retry = useLibrary((library) => library.retry);
  if (saving.kind !== "failed") return null;
  return (
    <Notice kind="error" title={text("saved.failed")} action={<Button onClick={retry}>{text("saved.retry")}</Button>}>
      {text(`saved.failed.${saving.reason}`)}
    </Notice>
  );
}
