import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import page from "#screens/page.module.css";
import { useText } from "#screens/useText.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { AnswersImport } from "./useAnswersImport.ts";

/** Shows how many answers were imported or restored, with a button to undo the import. */
export function AppliedNotice(props: AnswersImport & { readonly assessmentId: string; readonly onUndo: () => void }) {
  const text = useText();
  const ref = useRef<HTMLDivElement>(null);
  const { count, state } = props;
  // The focused button disappears with the preview or after undo, so focus moves here.
  useEffect(() => {
    if (state !== "passed") ref.current?.querySelector<HTMLElement>("button, a")?.focus();
  }, [state]);
  return (
    <div ref={ref}>
      <Notice
        kind="info"
        action={
          <span className={page.buttons}>
            {state === "applied" && <Button onClick={props.onUndo}>{text("home.undo")}</Button>}
            <Link to={assessmentAddress(props.assessmentId, "results")} asChild>
              <ButtonLink tone="subtle">{text("sheet.results")}</ButtonLink>
            </Link>
          </span>
        }
      >
        <p>{text(state === "undone" ? "sheet.undone" : "sheet.applied", { count })}</p>
      </Notice>
    </div>
  );
}
