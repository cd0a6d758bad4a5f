import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { firstRows } from "#ui/firstRows.ts";
import { Notice } from "#ui/Notice.tsx";
import styles from "./OpenedNotice.module.css";
import type { OpenedAssessment } from "./openFiles.ts";

/** The result of opening several assessments, with a link to each. */
export function OpenedNotice(props: { readonly opened: readonly OpenedAssessment[]; readonly onDismiss: () => void }) {
  const text = useText();
  const { opened } = props;
  const nameOf = useAssessmentName();
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Notice
      kind="info"
      title={text("open.opened", { count: opened.length })}
      action={
        <Button tone="subtle" onClick={props.onDismiss}>
          {text("common.close")}
        </Button>
      }
    >
      <ul className={styles.opened}>
        {firstRows(opened).map((assessment, index) => (
          <li key={assessment.id} dir="auto">
            <Link ref={index === 0 ? first : null} to={assessmentAddress(assessment.id, "results")}>
              {[nameOf(assessment), assessment.subject.scope].filter((part) => part.trim() !== "").join(", ")}
            </Link>
          </li>
        ))}
      </ul>
      {firstRows(opened).length < opened.length && (
        <p>{text("open.openedMore", { count: opened.length - firstRows(opened).length })}</p>
      )}
    </Notice>
  );
}
