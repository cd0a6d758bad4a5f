import { Suspense, useEffect, useState } from "react";
import { fileName } from "#assessment/fileName.ts";
import type { SealJob } from "#screens/sealed/SealDialog.tsx";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { useText } from "#screens/useText.ts";
import { fileAddress, saveAs } from "#store/files.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Progress } from "#ui/Progress.tsx";
import styles from "./ReportScreen.module.css";
import type { MadePdf, PdfState } from "./useReportPdf.ts";

const SealDialog = lazyPart(() => import("#screens/sealed/SealDialog.tsx"), "SealDialog");

type ActionsProps = {
  readonly state: PdfState;
  readonly onStop: () => void;
  readonly onAgain: () => void;
};

/** Save and print, or the progress of making the PDF, or what to do after a failure. */
export function ReportActions(props: ActionsProps) {
  const text = useText();
  const { state } = props;
  const [saved, setSaved] = useState<{ readonly name: string; readonly file: Blob } | null>(null);
  const [sealing, setSealing] = useState<SealJob | null>(null);
  const made = state.kind === "ready" ? state.made : null;
  const nameOf = ({ job }: MadePdf) => fileName(job.assessment, "pdf", job.date, job.choices.edition);
  const save = (pdf: MadePdf) => {
    const { file } = pdf;
    const name = nameOf(pdf);
    saveAs(file, name);
    setSaved({ name, file });
  };
  return (
    <div className={styles.actions}>
      <div className={styles.row}>
        <Button tone="primary" disabled={made === null} onClick={() => made !== null && save(made)}>
          {text("report.save")}
        </Button>
        <PrintLink file={made?.file ?? null} />
        <Button
          tone="subtle"
          disabled={made === null}
          onClick={() => made !== null && setSealing({ name: nameOf(made), content: made.file })}
        >
          {text("sealed.withPassphrase")}
        </Button>
        <Making {...props} />
      </div>
      {state.kind === "failed" && (
        <Notice
          kind="error"
          title={text("report.failed")}
          action={<Button onClick={props.onAgain}>{text("failure.again")}</Button>}
        >
          {text(`report.failed.${state.reason}`)}
        </Notice>
      )}
      {saved !== null && made?.file === saved.file && (
        <Notice kind="info">
          {text("report.done", { name: saved.name, kilobytes: Math.round(saved.file.size / 1024) })}
        </Notice>
      )}
      {sealing !== null && (
        <Suspense fallback={null}>
          <SealDialog
            job={sealing}
            onSaved={(name) => setSaved({ name, file: sealing.content })}
            onClose={() => setSealing(null)}
          />
        </Suspense>
      )}
      {state.kind === "stopped" && <p className={styles.hint}>{text("report.stopped")}</p>}
    </div>
  );
}

/** The progress of making the PDF, with a button that stops it; or a button that starts it again. */
function Making({ state, onStop, onAgain }: ActionsProps) {
  const text = useText();
  if (state.kind === "stopped") return <Button onClick={onAgain}>{text("report.make")}</Button>;
  if (state.kind !== "working") return null;
  return (
    <>
      <Progress part={state.part} label={text("report.working")} />
      <Button tone="subtle" onClick={onStop}>
        {text("common.cancel")}
      </Button>
    </>
  );
}

/** Opens the PDF in a new tab, from which the browser prints it unchanged. */
function PrintLink({ file }: { readonly file: Blob | null }) {
  const text = useText();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (file === null) return;
    const { url, revoke } = fileAddress(file);
    setAddress(url);
    return () => {
      setAddress(null);
      revoke();
    };
  }, [file]);
  if (address === null) {
    return <Button disabled>{text("report.print")}</Button>;
  }
  return (
    <ButtonLink tone="secondary" href={address} target="_blank" rel="noopener">
      {text("report.print")}
    </ButtonLink>
  );
}
