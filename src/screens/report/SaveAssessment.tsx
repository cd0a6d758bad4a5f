import { NO_FILE } from "#store/head.ts";
import { Button } from "#ui/Button.tsx";
import { Part } from "#ui/Part.tsx";
import { FileDate } from "#screens/FileDate.tsx";
import { saveFileCopy } from "#screens/fileCopy.ts";
import { useAssessments, useServices } from "#screens/services.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import styles from "./ReportScreen.module.css";

/** The assessment as a file: for a backup, for sharing, or for continuing elsewhere. */
export function SaveAssessment({ session }: { readonly session: Session }) {
  const text = useText();
  const { assessments } = useServices();
  const { assessment } = session;
  const file = useAssessments(({ entries }) => entries.get(assessment.id)?.file ?? NO_FILE);
  return (
    <Part title={text("report.file")}>
      <p className={styles.note}>{text("report.fileNote")}</p>
      <FileDate file={file} className={styles.note} />
      <Button onClick={() => saveFileCopy(assessments, assessment)}>{text("report.fileSave")}</Button>
    </Part>
  );
}
