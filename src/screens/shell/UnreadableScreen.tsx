import { Link, useLocation } from "wouter";
import { storedFileName } from "#assessment/fileName.ts";
import { storedText } from "#assessment/fileText.ts";
import { openingSentence } from "#report/openingSentence.ts";
import { HOME } from "#screens/addresses.ts";
import { useServices } from "#screens/services.tsx";
import { today } from "#screens/today.ts";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { saveAs } from "#store/files.ts";
import type { UnreadableAssessment } from "#store/memory.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import styles from "./MessageScreen.module.css";
import { Page } from "./Page.tsx";
import { Problems } from "./Problems.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";

/** Shown for a stored assessment that cannot be read: why, and how to save it unchanged. */
export function UnreadableScreen({ unreadable }: { readonly unreadable: UnreadableAssessment }) {
  const text = useText();
  const formatter = useReportFormatter();
  const nameOf = useAssessmentName();
  const [, navigate] = useLocation();
  const { remove } = useServices().assessments.getState();
  const { error, stored } = unreadable;
  const { id, summary } = stored.head;
  const save = () => saveAs(storedText(stored.document), storedFileName(summary.subject.organisation, today()));
  return (
    <Page narrow>
      <ScreenTitle tab={text("unreadable.tab")}>{text("unreadable.title", { name: nameOf(summary) })}</ScreenTitle>
      <div className={styles.text}>
        <p>{openingSentence(formatter, error)}</p>
        {error.kind === "invalid" && <Problems problems={error.problems} count={error.total} />}
        <p className={styles.note}>{text("unreadable.note")}</p>
      </div>
      <div className={styles.actions}>
        <Button tone="primary" onClick={save}>
          {text("unreadable.save")}
        </Button>
        <Link to={HOME} asChild>
          <ButtonLink>{text("frame.allAssessments")}</ButtonLink>
        </Link>
        <Button tone="danger" onClick={() => remove([id]).then(() => navigate(HOME))}>
          {text("unreadable.delete")}
        </Button>
      </div>
    </Page>
  );
}
