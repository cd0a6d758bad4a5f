import { Lead } from "#screens/Lead.tsx";
import type { Report } from "#report/model.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { lazy, Suspense } from "react";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { Page } from "#screens/Page.tsx";
import { Runs } from "#screens/Runs.tsx";
import { ScreenTitle } from "#screens/ScreenTitle.tsx";
import type { Session } from "#screens/session.ts";
import { useReport } from "#screens/useReport.ts";
import { useText } from "#screens/useText.ts";
import { AreasTable } from "./AreasTable.tsx";
import { FindingsPart } from "./FindingsPart.tsx";
import { PracticeMap } from "./PracticeMap.tsx";
import styles from "./ResultsScreen.module.css";

const RadarFigure = lazy(() => import("#charts/RadarFigure.tsx").then((module) => ({ default: module.RadarFigure })));

/** Where the organisation stands, how sure that is, and why. */
export function ResultsScreen({ session }: { readonly session: Session }) {
  const text = useText();
  const report = useReport(session);
  const { assessment } = session;
  const toQuestion = (question?: string) => assessmentAddress(assessment.id, "assess", question);
  return (
    <Page>
      <p className={styles.eyebrow} dir="auto">
        {[report.organisation, report.subject.scope.trim(), report.edition.title, report.dateText]
          .filter((part) => part !== "")
          .map((part) => (
            <span key={part}>{part}</span>
          ))}
      </p>
      <ScreenTitle tab={text("results.tab")}>
        <Runs runs={report.headline} />
      </ScreenTitle>
      {report.lead.length > 0 && <Lead>{report.lead.join(" ")}</Lead>}
      {report.overall.score.value === null ? (
        <Empty address={toQuestion()} />
      ) : (
        <Standing report={report} toQuestion={toQuestion} />
      )}
    </Page>
  );
}

function Empty({ address }: { readonly address: string }) {
  const text = useText();
  return (
    <div className={styles.empty}>
      <p>{text("results.empty")}</p>
      <Link to={address} asChild>
        <ButtonLink tone="main">{text("results.start")}</ButtonLink>
      </Link>
    </div>
  );
}

function Standing(props: { readonly report: Report; readonly toQuestion: (question?: string) => string }) {
  const text = useText();
  const { report, toQuestion } = props;
  return (
    <>
      <div className={styles.two}>
        <Suspense fallback={<div className={styles.waiting}>{text("results.drawing")}</div>}>
          <RadarFigure
            radar={report.radar}
            words={{ asTable: text("results.asTable"), asPicture: text("results.asPicture") }}
          />
        </Suspense>
        <div className={styles.parts}>
          <FindingsPart findings={report.next} report={report} toQuestion={toQuestion} />
          <FindingsPart findings={report.strengths} report={report} toQuestion={toQuestion} />
          <FindingsPart findings={report.shortfalls} report={report} toQuestion={toQuestion} />
        </div>
      </div>
      <PracticeMap report={report} toQuestion={toQuestion} />
      <AreasTable report={report} toQuestion={toQuestion} />
    </>
  );
}
