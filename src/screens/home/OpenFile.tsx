import { Notice } from "#ui/Notice.tsx";
import { type ReactNode, Suspense } from "react";
import { OPENED } from "#screens/openedFiles.ts";
import { reportCatalogue } from "#screens/shell/catalogues.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { FileOpener } from "#screens/sealed/FileOpener.tsx";
import { withCatalogues } from "#screens/shell/withCatalogues.ts";
import { useText } from "#screens/useText.ts";
import styles from "./OpenFile.module.css";
import { useOpenFile } from "./useOpenFile.ts";

// Rarely shown parts are loaded on demand; the sentences of a failure are in the report's catalogue.
const OpenFailure = lazyPart(
  withCatalogues(() => import("./OpenFailure.tsx"), reportCatalogue),
  "OpenFailure",
);

const OpenedNotice = lazyPart(() => import("./OpenedNotice.tsx"), "OpenedNotice");

const ExistingDialog = lazyPart(() => import("./ExistingDialog.tsx"), "ExistingDialog");

/**
 * Opens files that are chosen or dropped anywhere on the screen; `children` receive a function that opens the file
 * picker.
 */
export function OpenFile({ children }: { readonly children: (openPicker: () => void) => ReactNode }) {
  const text = useText();
  const { state, open, decide, dismiss } = useOpenFile();
  return (
    <FileOpener accept={OPENED} hint={text("home.drop")} many onFiles={open}>
      {(openPicker) => (
        <>
          <div className={styles.notices}>
            {state.kind === "reading" && <Notice kind="info">{text("open.reading")}</Notice>}
            {state.kind === "done" && (
              <Suspense fallback={null}>
                {state.refused.map((refused, index) => (
                  <OpenFailure key={index} {...refused} onDismiss={() => dismiss("refused")} />
                ))}
                {state.opened.length > 0 && <OpenedNotice opened={state.opened} onDismiss={() => dismiss("opened")} />}
              </Suspense>
            )}
          </div>
          {state.kind === "exists" && (
            <Suspense fallback={null}>
              <ExistingDialog {...state} onDecide={decide} onClose={() => dismiss()} />
            </Suspense>
          )}
          {children(openPicker)}
        </>
      )}
    </FileOpener>
  );
}
