import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useAssessments } from "./services.tsx";
import { useText } from "./useText.ts";

/** Says plainly that the browser does not keep the work, and what to do; work goes on in memory. */
export function SaveTrouble() {
  const text = useText();
  const saving = useAssessments(({ saving }) => saving);
  const retry = useAssessments(({ retry }) => retry);
  if (saving.kind !== "failed") return null;
  return (
    <Notice kind="error" title={text("saved.failed")} action={<Button onClick={retry}>{text("saved.retry")}</Button>}>
      {text(`saved.failed.${saving.reason}`)}
    </Notice>
  );
}
