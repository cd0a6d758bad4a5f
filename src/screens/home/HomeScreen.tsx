import { Notice } from "#ui/Notice.tsx";
import { Button } from "#ui/Button.tsx";
import { isFromDisk } from "#store/fromDisk.ts";
import { useEffect, useMemo, useRef, useState } from "react";
import { Page } from "#screens/Page.tsx";
import { ScreenTitle } from "#screens/ScreenTitle.tsx";
import { listed, useAssessments } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { AssessmentCards } from "./AssessmentCards.tsx";
import { FirstVisit } from "./FirstVisit.tsx";
import styles from "./HomeScreen.module.css";
import { OpenFile } from "./OpenFile.tsx";
import { StartButtons } from "./StartButtons.tsx";
import { UndoDeletion } from "./UndoDeletion.tsx";

/** The assessments on this device, and the ways to begin one. */
export function HomeScreen() {
  const text = useText();
  const entries = useAssessments((state) => state.entries);
  const loaded = useAssessments(({ status }) => status === "ready");
  const all = useMemo(() => listed({ entries }), [entries]);
  const [wantsArchive, setArchive] = useState(false);
  const archived = all.filter((one) => one.archived).length;
  const archive = wantsArchive && archived > 0;
  const shown = all.filter((one) => one.archived === archive);
  const before = useRef<number | null>(null);
  // Whoever has deleted, taken back or archived one is not left without a place.
  useEffect(() => {
    if (!loaded) return;
    const changed = before.current !== null && before.current !== shown.length;
    before.current = shown.length;
    if (changed && document.activeElement === document.body) document.querySelector("h1")?.focus();
  }, [shown.length, loaded]);
  return (
    <OpenFile>
      {(openPicker) => (
        <Page>
          <div className={styles.top}>
            <ScreenTitle tab={text("home.tab")}>{text(all.length === 0 ? "home.welcome" : "home.title")}</ScreenTitle>
            {all.length > 0 && <StartButtons onOpen={openPicker} />}
          </div>
          <UndoDeletion />
          {isFromDisk() && (
            <Notice kind="info" title={text("home.fromDisk")}>
              {text("home.fromDiskNote")}
            </Notice>
          )}
          {loaded && all.length === 0 && <FirstVisit onOpen={openPicker} />}
          {all.length > 0 && (
            <>
              {shown.length === 0 && <Notice kind="info">{text("home.allArchived")}</Notice>}
              <AssessmentCards listed={shown} />
              {archived > 0 && (
                <Button tone="quiet" className={styles.archive} onClick={() => setArchive(!archive)}>
                  {archive ? text("home.showCurrent") : text("home.showArchive", { count: archived })}
                </Button>
              )}
            </>
          )}
          {all.length > 0 && <p className={styles.promise}>{text("home.staysNote")}</p>}
        </Page>
      )}
    </OpenFile>
  );
}
