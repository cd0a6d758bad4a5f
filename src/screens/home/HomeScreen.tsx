import { Notice } from "#ui/Notice.tsx";
import { Button } from "#ui/Button.tsx";
import { useMemo, useState } from "react";
import { Page } from "../Page.tsx";
import { ScreenTitle } from "../ScreenTitle.tsx";
import { listed, useLibrary } from "../services.tsx";
import { useText } from "../useText.ts";
import { AssessmentCards } from "./AssessmentCards.tsx";
import { FirstVisit } from "./FirstVisit.tsx";
import styles from "./HomeScreen.module.css";
import { OpenFile } from "./OpenFile.tsx";
import { StartButtons } from "./StartButtons.tsx";
import { UndoDeletion } from "./UndoDeletion.tsx";

/** The assessments on this device, and the ways to begin one. */
export function HomeScreen() {
  const text = useText();
  const entries = useLibrary((library) => library.entries);
  const loaded = useLibrary((library) => library.loaded);
  const all = useMemo(() => listed({ entries }), [entries]);
  const [archive, setArchive] = useState(false);
  const shown = all.filter((one) => one.archived === archive);
  const archived = all.filter((one) => one.archived).length;
  return (
    <OpenFile>
      {(openPicker) => (
        <Page>
          <div className={styles.top}>
            <ScreenTitle tab={text("home.tab")}>{text(all.length === 0 ? "home.welcome" : "home.title")}</ScreenTitle>
            {all.length > 0 && <StartButtons onOpen={openPicker} />}
          </div>
          <UndoDeletion />
          {loaded && all.length === 0 && <FirstVisit onOpen={openPicker} />}
          {all.length > 0 && (
            <>
              {shown.length === 0 && <Notice kind="info">{text(archive ? "home.archiveEmpty" : "home.allArchived")}</Notice>}
              <AssessmentCards listed={shown} />
              {archived > 0 && (
                <Button tone="quiet" className={styles.archive} onClick={() => setArchive(!archive)}>
                  {archive ? text("home.showCurrent") : text("home.showArchive", { count: archived })}
                </Button>
              )}
            </>
          )}
          <p className={styles.promise}>{text("home.promise")}</p>
        </Page>
      )}
    </OpenFile>
  );
}
