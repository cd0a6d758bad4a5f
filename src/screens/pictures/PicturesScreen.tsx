import { useState } from "react";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { Lead } from "#screens/Lead.tsx";
import page from "#screens/page.module.css";
import type { Session } from "#screens/session.ts";
import { Page } from "#screens/shell/Page.tsx";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { ChartsPart } from "./ChartsPart.tsx";
import type { SaveOutcome } from "./saveOutcome.ts";
import { TablesPart } from "./TablesPart.tsx";
import { usePictures } from "./usePictures.ts";

/** Renders each chart and table of the report separately, to save or copy. */
export function PicturesScreen({ session }: { readonly session: Session }) {
  const text = useText();
  const state = usePictures(session);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  return (
    <Page>
      <ScreenTitle tab={text("pictures.title")}>{text("pictures.title")}</ScreenTitle>
      <Lead>{text("pictures.lead")}</Lead>
      <div role="status">
        {state.kind === "drawing" && <p className={page.note}>{text("pictures.drawing")}</p>}
        {outcome?.kind === "info" && (
          <Notice inRegion kind="info">
            {outcome.sentence}
          </Notice>
        )}
      </div>
      {outcome?.kind === "error" && <Notice kind="error">{outcome.sentence}</Notice>}
      {state.kind === "missingPart" && <PartTrouble />}
      {state.kind === "failed" && <Notice kind="error">{text("pictures.failed")}</Notice>}
      {state.kind === "drawn" && (
        <div className={page.parts}>
          <ChartsPart assessment={session.assessment} charts={state.pictures.charts} onOutcome={setOutcome} />
          <TablesPart assessment={session.assessment} tables={state.pictures.tables} onOutcome={setOutcome} />
        </div>
      )}
      <p className={page.onwards}>
        <Link to={assessmentAddress(session.assessment.id, "report")} asChild>
          <ButtonLink tone="subtle">{text("pictures.report")}</ButtonLink>
        </Link>
      </p>
    </Page>
  );
}
