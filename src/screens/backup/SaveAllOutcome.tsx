import { Suspense } from "react";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { useText } from "#screens/useText.ts";
import { Notice } from "#ui/Notice.tsx";
import type { useSaveAll } from "./useSaveAll.ts";

const SealDialog = lazyPart(() => import("#screens/sealed/SealDialog.tsx"), "SealDialog");

/** The dialog for encrypting the file, and the result of saving it. */
export function SaveAllOutcome({ saveAll }: { readonly saveAll: ReturnType<typeof useSaveAll> }) {
  const text = useText();
  const { outcome, sealing } = saveAll;
  return (
    <>
      {sealing !== null && (
        <Suspense fallback={null}>
          <SealDialog job={sealing} onSaved={saveAll.onSealed} onClose={saveAll.closeSealing} />
        </Suspense>
      )}
      <div role="status">
        {outcome?.kind === "saved" && (
          <Notice inRegion kind="info">
            {text("file.saved", { name: outcome.name })}
          </Notice>
        )}
      </div>
      {outcome?.kind === "saved" && outcome.left > 0 && (
        <Notice kind="error">{text("settings.savedWithout", { count: outcome.left })}</Notice>
      )}
      {outcome?.kind === "notSaved" && <Notice kind="error">{text("settings.notSaved")}</Notice>}
    </>
  );
}
