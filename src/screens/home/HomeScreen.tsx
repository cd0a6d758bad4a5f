import { Suspense, useEffect, useMemo, useRef } from "react";
import { listAssessments, useStoreData } from "#screens/services.tsx";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { isFileProtocol } from "#store/isFileProtocol.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { Notice } from "#ui/Notice.tsx";
import { FirstVisit } from "./FirstVisit.tsx";
import styles from "./HomeScreen.module.css";
import { OpenFile } from "./OpenFile.tsx";

// The preview is for first visits, the others for later ones; neither waits for the other.
const SamplePreview = lazyPart(() => import("./SamplePreview.tsx"), "SamplePreview");
const StartButtons = lazyPart(() => import("./StartButtons.tsx"), "StartButtons");
const AssessmentList = lazyPart(() => import("./AssessmentList.tsx"), "AssessmentList");
const UndoDeletion = lazyPart(() => import("./UndoDeletion.tsx"), "UndoDeletion");

/** The Home screen: the assessments on this device, or for new users what the product is; and the ways to start one. */
export function HomeScreen() {
  const text = useText();
  const heads = useStoreData((data) => data.heads);
  const status = useStoreData((data) => data.status);
  const loaded = status === "ready" || status === "unavailable";
  const removed = useStoreData((data) => data.removed);
  const all = useMemo(() => listAssessments({ heads }), [heads]);
  const isEmpty = all.length === 0;
  useFocusOnTitle(loaded ? all.filter(({ archived }) => !archived).length : null, removed);
  return (
    <OpenFile>
      {(openPicker) => (
        <Page>
          <div className={isEmpty ? styles.columns : undefined}>
            <div>
              <div className={styles.top}>
                <ScreenTitle tab={text("home.tab")}>
                  {isEmpty ? questionnaireList()[0]?.introduction.title : text("home.title")}
                </ScreenTitle>
                <Suspense fallback={null}>{!isEmpty && <StartButtons onOpen={openPicker} />}</Suspense>
              </div>
              <Suspense fallback={null}>{removed.length > 0 && <UndoDeletion />}</Suspense>
              {isFileProtocol() && (
                <Notice kind="info" title={text("home.fromDisk")}>
                  {text("home.fromDiskNote")}
                </Notice>
              )}
              {status === "slow" && <Notice kind="info">{text("loading.slow")}</Notice>}
              {loaded && isEmpty && <FirstVisit onOpen={openPicker} />}
              <Suspense fallback={null}>{!isEmpty && <AssessmentList all={all} onOpen={openPicker} />}</Suspense>
            </div>
            <Suspense fallback={null}>{loaded && isEmpty && <SamplePreview />}</Suspense>
          </div>
        </Page>
      )}
    </OpenFile>
  );
}

/**
 * Focuses the title after an assessment was restored or archived, so that the focus is not lost; `count` is null until
 * it is known. After a deletion, the undo button gets the focus as soon as it is rendered.
 */
function useFocusOnTitle(count: number | null, removed: readonly object[]): void {
  const before = useRef({ count, removed });
  useEffect(() => {
    if (count === null) return;
    const { current } = before;
    before.current = { count, removed };
    const isDeletion = removed.length > 0 && removed !== current.removed;
    if (current.count === null || current.count === count || isDeletion) return;
    if (document.activeElement === document.body) document.querySelector("h1")?.focus();
  }, [count, removed]);
}
