import { useState } from "react";
import { useServices } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { ComparedBackup } from "./compareBackup.ts";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { type RestoreChoice, type RestoreResult, restoreBackup } from "./restoreBackup.ts";

/** Shows a backup before restoring, restores the chosen parts, and offers to undo that. */
export function RestoreBackup({ backup, onClose }: { readonly backup: ComparedBackup; readonly onClose: () => void }) {
  const text = useText();
  const services = useServices();
  const [restored, setRestored] = useState<RestoreResult | null>(null);
  const [isWorking, setWorking] = useState(false);
  const restore = async (choices: ReadonlyMap<string, RestoreChoice>) => {
    setWorking(true);
    setRestored(await restoreBackup(backup, ({ assessment }) => choices.get(assessment.id) ?? "leave", services));
    setWorking(false);
  };
  if (restored === null)
    return <RestoreDialog backup={backup} isWorking={isWorking} onRestore={restore} onClose={onClose} />;
  const { count, questionnaires, undo } = restored;
  return (
    <Notice
      kind="info"
      title={text("backup.restored", { count })}
      action={
        <>
          {count > 0 && (
            <Button
              ref={(button) => button?.focus()}
              onClick={async () => {
                await undo();
                onClose();
              }}
            >
              {text("home.undo")}
            </Button>
          )}
          <Button tone="subtle" onClick={onClose}>
            {text("common.close")}
          </Button>
        </>
      }
    >
      {questionnaires > 0 && text("backup.restoredQuestionnaires", { count: questionnaires })}
    </Notice>
  );
}
