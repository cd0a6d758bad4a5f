import { Suspense, useEffect, useState } from "react";
import { type ListedAssessment, useAssessments } from "#screens/services.tsx";
import { screenCatalogue } from "#screens/shell/catalogues.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { preloadStart } from "#screens/shell/preloadStart.ts";
import { withCatalogues } from "#screens/shell/withCatalogues.ts";
import { useText } from "#screens/useText.ts";
import { loadReconcile } from "#store/loadEntryReader.ts";
import { whenIdle } from "#store/whenIdle.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { AssessmentCards } from "./AssessmentCards.tsx";
import styles from "./AssessmentList.module.css";
import { MAX_CARDS } from "./maxCards.ts";

const BackupActions = lazyPart(
  withCatalogues(() => import("#screens/backup/BackupActions.tsx"), screenCatalogue),
  "BackupActions",
);

const ManyAssessments = lazyPart(
  withCatalogues(() => import("#screens/assessments/ManyAssessments.tsx"), screenCatalogue),
  "ManyAssessments",
);

/** From the first rendering of the list until the next screen is loaded, in milliseconds. */
const READING_TIME = 1_000;

/** The assessments: a few as cards, more as a table; and the ways to save and restore all of them. */
export function AssessmentList(props: { readonly all: readonly ListedAssessment[]; readonly onOpen: () => void }) {
  const { all, onOpen } = props;
  const text = useText();
  const keepsNothing = useAssessments(({ saving }) => saving.kind === "off");
  useEffect(() => whenIdle(preloadNext, READING_TIME), []);
  return (
    <>
      {all.length > MAX_CARDS ? (
        <Suspense fallback={<div className={styles.many} />}>
          <ManyAssessments all={all} />
        </Suspense>
      ) : (
        <Cards all={all} />
      )}
      <div className={styles.promise}>
        <p>{text(keepsNothing ? "home.staysNowhere" : "home.staysNote")}</p>
        <Suspense fallback={<div className={styles.backup} />}>
          <BackupActions onOpen={onOpen} />
        </Suspense>
      </div>
    </>
  );
}

/** Begins to load what is needed to start an assessment, or to continue one. */
function preloadNext(): void {
  preloadStart();
  void Promise.allSettled([loadReconcile()]);
}

/** The current assessments as cards, or the archived ones. */
function Cards({ all }: { readonly all: readonly ListedAssessment[] }) {
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
    </>
  );
}
