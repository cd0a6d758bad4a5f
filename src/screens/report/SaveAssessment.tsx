import { Suspense, useState } from "react";
import { FileDate } from "#screens/FileDate.tsx";
import { saveFileCopy } from "#screens/fileCopy.ts";
import { useAssessments, useServices } from "#screens/services.tsx";
import type { Session } from "#screens/session.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { useText } from "#screens/useText.ts";
import { NO_FILE } from "#store/head.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./ReportScreen.module.css";

const SealAssessment = lazyPart(() => import("#screens/sealed/SealAssessment.tsx"), "SealAssessment");

/** The assessment as a file: for a backup, for sharing, or for continuing elsewhere. */
export function SaveAssessment({ session }: { readonly session: Session }) {
  const text = useText();
  const { assessments } = useServices();
  const { assessment } = session;
  const file = useAssessments(({ entries }) => entries.get(assessment.id)?.file ?? NO_FILE);
  const [isSealing, setSealing] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <Part title={text("report.file")} name="file">
      <p className={styles.note}>{text("report.fileNote")}</p>
      <FileDate file={file} className={styles.note} />
      <div className={styles.row}>
        <Button onClick={() => setSaved(saveFileCopy(assessments, assessment))}>{text("report.fileSave")}</Button>
        <Button tone="subtle" onClick={() => setSealing(true)}>
          {text("sealed.withPassphrase")}
        </Button>
      </div>
      {saved !== null && <Notice kind="info">{text("file.saved", { name: saved })}</Notice>}
      {isSealing && (
        <Suspense fallback={null}>
          <SealAssessment assessment={assessment} onSaved={setSaved} onClose={() => setSealing(false)} />
        </Suspense>
      )}
    </Part>
  );
}
