import { useAssessments } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import type { SaveFailure } from "#store/saving.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

/** Reports that the browser does not store changes, and what to do; changes stay in memory. */
export function SaveTrouble() {
  const text = useText();
  const saving = useAssessments(({ saving }) => saving);
  const retry = useAssessments(({ retry }) => retry);
  if (saving.kind !== "failed") return null;
  return (
    <Notice
      kind="error"
      title={text(saving.reason === "forbidden" ? "saved.forbidden" : "saved.failed")}
      action={canRetry(saving.reason) && <Button onClick={retry}>{text("saved.retry")}</Button>}
    >
      {text(`saved.failed.${saving.reason}`)}
    </Notice>
  );
}

/** Tells whether a retry can succeed without further action. */
function canRetry(reason: SaveFailure): boolean {
  return reason === "full" || reason === "other";
}
