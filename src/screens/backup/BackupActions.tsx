import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { AutomaticBackupState } from "./AutomaticBackupState.tsx";
import styles from "./backup.module.css";
import { SaveAllOutcome } from "./SaveAllOutcome.tsx";
import { useSaveAll } from "./useSaveAll.ts";

/** The buttons on Home to save everything as one file and to restore it. `onOpen` opens the file picker. */
export function BackupActions({ onOpen }: { readonly onOpen: () => void }) {
  const text = useText();
  const saveAll = useSaveAll();
  return (
    <>
      <div className={styles.actions}>
        <Button tone="subtle" onClick={saveAll.save}>
          {text("settings.saveAll")}
        </Button>
        <Button tone="subtle" onClick={saveAll.seal}>
          {text("backup.saveSealed")}
        </Button>
        <Button tone="subtle" onClick={onOpen}>
          {text("backup.open")}
        </Button>
      </div>
      <SaveAllOutcome saveAll={saveAll} />
      <AutomaticBackupState />
    </>
  );
}
