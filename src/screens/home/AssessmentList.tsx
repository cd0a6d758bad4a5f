import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useState } from "react";
import type { ListedAssessment } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { AssessmentCards } from "./AssessmentCards.tsx";
import styles from "./AssessmentList.module.css";

/** The current assessments, or the archived ones. */
export function AssessmentList({ all }: { readonly all: readonly ListedAssessment[] }) {
  const text = useText();
  const [wantsArchive, setWantsArchive] = useState(false);
  const archived = all.filter((one) => one.archived).length;
  const archive = wantsArchive && archived > 0;
  const shown = all.filter((one) => one.archived === archive);
  return (
    <>
      {shown.length === 0 && <Notice kind="info">{text("home.allArchived")}</Notice>}
      <AssessmentCards listed={shown} latest={!archive} />
      {archived > 0 && (
        <Button tone="subtle" className={styles.archive} onClick={() => setWantsArchive(!archive)}>
          {archive ? text("home.showCurrent") : text("home.showArchive", { count: archived })}
        </Button>
      )}
      <p className={styles.promise}>{text("home.staysNote")}</p>
    </>
  );
}
