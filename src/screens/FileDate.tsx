import { type FileState, MAX_CHANGED } from "#store/head.ts";
import { useDateText } from "./useDateText.ts";
import { useText } from "./useText.ts";

/**
 * Shows when an assessment was last saved as a file, and how much has changed since; renders nothing while there is
 * nothing to lose.
 */
export function FileDate({ file, className }: { readonly file: FileState; readonly className?: string | undefined }) {
  const text = useText();
  const dateText = useDateText();
  const { savedAt, changed } = file;
  if (savedAt === null && changed.length === 0) return null;
  const count = Math.min(changed.length, MAX_CHANGED);
  return (
    <p className={className}>
      {savedAt === null ? text("home.fileNever") : text("home.fileDate", { date: dateText(savedAt) })}
      {savedAt !== null && count > 0 && `, ${text("home.fileChanges", { count })}`}
    </p>
  );
}
