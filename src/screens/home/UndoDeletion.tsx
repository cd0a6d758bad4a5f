import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useLibrary } from "../services.tsx";
import { useText } from "../useText.ts";

/** Deleting asks nothing and can be taken back until the next one. */
export function UndoDeletion() {
  const text = useText();
  const deleted = useLibrary((library) => library.deleted);
  const restore = useLibrary((library) => library.restore);
  if (deleted === null) return null;
  return (
    <Notice kind="info" action={<Button onClick={restore}>{text("home.undo")}</Button>}>
      {text("home.deleted", { name: deleted.assessment.subject.organisation.trim() || text("home.unnamed") })}
    </Notice>
  );
}
