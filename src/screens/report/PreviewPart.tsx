import type { ReactNode } from "react";
import type { PagePreview } from "#pdf/preview/startViewer.ts";
import { useText } from "#screens/useText.ts";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./PreviewPanel.module.css";
import { PreviewPanel } from "./PreviewPanel.tsx";
import type { PdfState } from "./useReportPdf.ts";

/** The pages of the PDF, or why they are not available. */
export function PreviewPart(props: {
  readonly state: PdfState;
  readonly preview: PagePreview | null;
  readonly failed: boolean;
  /** The actions for the PDF. */
  readonly children: ReactNode;
}) {
  const text = useText();
  const { state, preview, failed } = props;
  return (
    <Part title={text("report.preview")} name="preview">
      {props.children}
      {failed && <Notice kind="info">{text("report.preview.failed")}</Notice>}
      {preview === null && !failed && state.kind !== "failed" && (
        <div className={styles.waiting}>
          <p>{text(state.kind === "stopped" ? "report.preview.stopped" : "report.preview.waiting")}</p>
        </div>
      )}
      {preview !== null && <PreviewPanel preview={preview} stale={state.kind !== "ready"} />}
      <p className={styles.note}>{text("report.previewNote")}</p>
    </Part>
  );
}
