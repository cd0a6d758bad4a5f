import { useState } from "react";
import { useOffline } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

/** Announces a newer version of the app; it is activated on request, or when the page is next opened. */
export function NewVersion() {
  const text = useText();
  const { kind, takeNewVersion } = useOffline();
  const [later, setLater] = useState(false);
  if (kind !== "newVersion" || later) return null;
  return (
    <Notice
      kind="info"
      title={text("version.title")}
      action={
        <>
          <Button onClick={takeNewVersion}>{text("version.take")}</Button>
          <Button tone="subtle" onClick={() => setLater(true)}>
            {text("version.later")}
          </Button>
        </>
      }
    >
      {text("version.note")}
    </Notice>
  );
}
