import { type ReactNode, Suspense } from "react";
import { ACCEPTED_FILES } from "#screens/openedFiles.ts";
import { FileOpener } from "#screens/sealed/FileOpener.tsx";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { withAllMessages } from "#screens/shell/withCatalogues.ts";
import { useText } from "#screens/useText.ts";
import { Notice } from "#ui/Notice.tsx";
import styles from "./OpenFile.module.css";
import { useOpenFile } from "./useOpenFile.ts";

// Rarely shown parts are loaded on demand; the sentences of a failure are in the report's catalogue.
const OpenedFiles = lazyPart(
  withAllMessages(() => import("#screens/opening/OpenedFiles.tsx")),
  "OpenedFiles",
);

/**
 * Opens files that are chosen or dropped anywhere on the screen; `children` receive a function that opens the file
 * picker.
 */
export function OpenFile({ children }: { readonly children: (openPicker: () => void) => ReactNode }) {
  const text = useText();
  const { state, open, leadInto, become } = useOpenFile();
  return (
    <FileOpener accept={ACCEPTED_FILES} hint={text("home.drop")} many onFiles={open}>
      {(openPicker) => (
        <>
          <div className={styles.notices}>
            {state.kind === "reading" && (
              <Notice kind="info">{text(state.all > 1 ? "open.readingMany" : "open.reading", state)}</Notice>
            )}
            {state.kind !== "reading" && state.kind !== "idle" && (
              <Suspense fallback={null}>
                <OpenedFiles outcome={state} onChange={become} onInto={leadInto} />
              </Suspense>
            )}
          </div>
          {children(openPicker)}
        </>
      )}
    </FileOpener>
  );
}
