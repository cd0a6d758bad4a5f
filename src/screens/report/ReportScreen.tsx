import { useEffect, useState } from "react";
import type { ReportContext } from "#report/reportContext.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { ExposureOffer } from "#screens/ExposureOffer.tsx";
import { Lead } from "#screens/Lead.tsx";
import type { Session } from "#screens/session.ts";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { ScrollToSection } from "#screens/shell/ScrollToSection.tsx";
import { SectionLinks } from "#screens/shell/SectionLinks.tsx";
import { useText } from "#screens/useText.ts";
import { Notice } from "#ui/Notice.tsx";
import { useProgressiveRender } from "#ui/useProgressiveRender.ts";
import { Checklist } from "./Checklist.tsx";
import { DecisionsPart } from "./DecisionsPart.tsx";
import { OptionsForm, type PageCounts } from "./OptionsForm.tsx";
import { OtherFormats } from "./OtherFormats.tsx";
import { PreviewPart } from "./PreviewPart.tsx";
import { ProfilePart } from "./ProfilePart.tsx";
import { ReportActions } from "./ReportActions.tsx";
import styles from "./ReportScreen.module.css";
import { visitorChoices } from "./reportChoices.ts";
import { SaveAssessment } from "./SaveAssessment.tsx";
import { SummaryPart } from "./SummaryPart.tsx";
import { useBoard, useBoardContext } from "./useBoard.ts";
import { useChoices } from "./useChoices.ts";
import { usePages } from "./usePages.ts";
import { type MadePdf, useReportPdf } from "./useReportPdf.ts";

/** The sections in the links of the Report screen, by the ids of their titles, and the messages that name them. */
const SECTIONS = [
  ["summary", "report.summary"],
  ["decisions", "report.decisions"],
  ["content", "report.says"],
  ["appearance", "report.looks"],
  ["preview", "report.preview"],
  ["file", "report.file"],
  ["formats", "formats.title"],
] as const;

/**
 * The Report screen: the choices for the report next to its pages, and the assessment as a file. `section` is the
 * section named in the address.
 */
export function ReportScreen(props: { readonly session: Session; readonly section?: string | undefined }) {
  const { session } = props;
  const text = useText();
  const { chosen, change, choose } = useChoices(session.assessment.id);
  const { state, again, stop } = useReportPdf(session, chosen.choices);
  const { preview, failed } = usePages(state.made?.file ?? null);
  const pages = usePageCounts(state.made, preview?.pages.length ?? null);
  const context = useBoardContext(session);
  // Each part is drawn after the one above it is painted, so that the page can handle input between them.
  const [, hasBoard = false, hasOptions = false, isWhole = false] = useProgressiveRender(true, 4, false);
  const answered = Object.keys(session.assessment.answers).length > 0;
  return (
    <Page>
      <ScreenTitle tab={text("report.tab")}>{text("report.title")}</ScreenTitle>
      <Lead>{text("report.lead", { risks: session.questionnaire.risks.length > 0 ? "yes" : "no" })}</Lead>
      <SectionLinks
        label={text("common.sections")}
        sections={SECTIONS.map(([name, title]) => ({ name, title: text(title) }))}
        addressOf={(name) => assessmentAddress(session.assessment.id, "report", name)}
      />
      <div className={styles.columns} aria-busy={!isWhole || undefined}>
        <div className={styles.options}>
          {!answered && <Notice kind="info">{text("report.nothingYet")}</Notice>}
          {answered && <ExposureOffer session={session} />}
          {hasBoard && <BoardParts session={session} context={context} preparedBy={chosen.choices.preparedBy} />}
          {hasOptions && <OptionsForm choices={chosen.choices} pages={pages} onChange={change} />}
          {hasOptions && <ProfilePart chosen={chosen} onChoose={choose} />}
        </div>
        <div className={styles.preview}>
          <PreviewPart state={state} preview={preview} failed={failed}>
            <ReportActions state={state} onStop={stop} onAgain={again} />
          </PreviewPart>
        </div>
        <div className={styles.file}>
          {isWhole && (
            <>
              <SaveAssessment session={session} />
              <OtherFormats session={session} choices={chosen.choices} />
              <ScrollToSection at={props.section} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

/** What is asked of the author before the report is sent: what is missing, the summary and the decisions. */
function BoardParts(props: {
  readonly session: Session;
  readonly context: ReportContext;
  readonly preparedBy: string;
}) {
  const { session } = props;
  const { checks, decisions } = useBoard(props.context, session, props.preparedBy);
  return (
    <>
      <Checklist assessmentId={session.assessment.id} items={checks} />
      <SummaryPart session={session} />
      <DecisionsPart session={session} decisions={decisions} />
    </>
  );
}

/** Returns the number of pages of each edition when it was last made with the current choices. */
function usePageCounts(made: MadePdf | null, count: number | null): PageCounts {
  const [counts, setCounts] = useState<{ readonly of: string; readonly pages: PageCounts }>({ of: "", pages: {} });
  const { edition, ...rest } = made?.job.choices ?? visitorChoices();
  const of = JSON.stringify(rest);
  useEffect(() => {
    if (count === null) return;
    setCounts((before) => ({ of, pages: { ...(before.of === of ? before.pages : {}), [edition]: count } }));
  }, [of, edition, count]);
  return counts.of === of ? counts.pages : {};
}
