import { assessmentText } from "#assessment/fileText.ts";
import { fileName } from "#assessment/fileName.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { Part } from "#ui/Part.tsx";
import { useServices } from "#screens/services.tsx";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import styles from "./ReportScreen.module.css";

/** The assessment as a file: a copy to keep, to hand on, or to go on with elsewhere. */
export function SaveAssessment({ session }: { readonly session: Session }) {
  const text = useText();
  const { markSaved } = useServices().assessments.getState();
  const save = () => {
    const name = fileName(session.assessment, "tenspan.json", today());
    saveAs(assessmentText(session.assessment), name);
    markSaved([session.assessment.id]);
  };
  return (
    <Part title={text("report.file")}>
      <p className={styles.note}>{text("report.fileNote")}</p>
      <Button onClick={save}>{text("report.fileSave")}</Button>
    </Part>
  );
}
