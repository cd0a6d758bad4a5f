import { isSingleFile } from "#lib/inlinedAssets.ts";
import { useStoreData } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

/** Replaces a part of the app that could not be loaded. */
export function PartTrouble() {
  const text = useText();
  const isKept = useStoreData(({ saving }) => saving.kind !== "off");
  if (isSingleFile) {
    return (
      <Notice kind="info" title={text("failure.singleFile")}>
        {text("failure.singleFileHint")}
      </Notice>
    );
  }
  return (
    <Notice
      kind="error"
      title={text("failure.part")}
      action={<Button onClick={() => window.location.reload()}>{text("failure.reload")}</Button>}
    >
      {text(isKept ? "failure.partHint" : "failure.partHintNotKept")}
    </Notice>
  );
}
