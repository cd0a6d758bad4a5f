import { useState } from "react";
import { isFileDue, saveFileCopy } from "#screens/fileCopy.ts";
import { useAssessments, useServices } from "#screens/services.tsx";
import type { Session } from "#screens/session.ts";
import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";
import { MAX_CHANGED, NO_FILE } from "#store/head.ts";
import { postpone, postponed } from "#store/postponed.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

/**
 * Reminds the user to save a file after many changes. It appears only when a screen opens, because a later appearance
 * would move things under the pointer.
 */
export function FileReminder({ session }: { readonly session: Session }) {
  const text = useText();
  const dateText = useDateText();
  const { assessments } = useServices();
  const { assessment } = session;
  const { id } = assessment;
  const { savedAt, changed } = useAssessments(({ entries }) => entries.get(id)?.file ?? NO_FILE);
  const keepsNothing = useAssessments(({ saving }) => saving.kind === "off");
  const [isDue, setDue] = useState(() => isFileDue(changed.length, Number(postponed(nameOf(id)) ?? 0), keepsNothing));
  const [saved, setSaved] = useState<string | null>(null);
  if (saved !== null) return <Notice kind="info">{text("file.saved", { name: saved })}</Notice>;
  if (!isDue) return null;
  const later = () => {
    postpone(nameOf(id), `${changed.length}`);
    setDue(false);
  };
  const count = Math.min(changed.length, MAX_CHANGED);
  const since = savedAt === null ? "file.never" : "file.since";
  return (
    <Notice
      kind="info"
      title={text("file.title")}
      action={
        <>
          <Button onClick={() => setSaved(saveFileCopy(assessments, assessment))}>{text("file.save")}</Button>
          <Button tone="subtle" onClick={later}>
            {text("version.later")}
          </Button>
        </>
      }
    >
      {text(since, { count, date: savedAt === null ? "" : dateText(savedAt) })}{" "}
      {text(keepsNothing ? "file.whyNothing" : "file.why")}
    </Notice>
  );
}

/** Under this name, the number of changes is stored at which the user chose "later". */
function nameOf(id: string): string {
  return `file.${id}`;
}
