import { Fragment, useState } from "react";
import { Link, useLocation } from "wouter";
import { type RadarBenchmark, radarWithBenchmark } from "#charts/radarBenchmark.ts";
import type { Radar } from "#report/radar.ts";
import type { Results } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { EmptyPart } from "#screens/EmptyPart.tsx";
import { LeadRuns } from "#screens/LeadRuns.tsx";
import { ChartMenu } from "#screens/pictures/ChartMenu.tsx";
import { useChartFile } from "#screens/pictures/useChartFile.ts";
import { RadarOnDemand, RadarWaiting } from "#screens/RadarOnDemand.tsx";
import type { Session } from "#screens/session.ts";
import { HeadlineTitle } from "#screens/shell/HeadlineTitle.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScrollToSection } from "#screens/shell/ScrollToSection.tsx";
import { SectionLinks } from "#screens/shell/SectionLinks.tsx";
import { useReportContext } from "#screens/useReportContext.ts";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { ProgressiveRender } from "#ui/ProgressiveRender.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import { AgreementPart } from "./AgreementPart.tsx";
import { AreasTable } from "./AreasTable.tsx";
import { BenchmarkPart } from "./BenchmarkPart.tsx";
import { FrameworksPart } from "./FrameworksPart.tsx";
import { HeatmapPart } from "./HeatmapPart.tsx";
import { LensesPart } from "./LensesPart.tsx";
import { OverTimePart } from "./OverTimePart.tsx";
import { OverviewPart } from "./OverviewPart.tsx";
import type { QuestionHref } from "./questionHref.ts";
import styles from "./ResultsScreen.module.css";
import { frameworkPlace, placeOf, type ResultsSection, SECTIONS } from "./sections.ts";
import { useBenchmark } from "./useBenchmark.ts";
import { useAgreement, useResults } from "./useResults.ts";
import { WeightsPart } from "./WeightsPart.tsx";

/** The Results screen: the results, their certainty and the reasons. `section` is the section named in the address. */
export function ResultsScreen(props: { readonly session: Session; readonly section?: string | undefined }) {
  const context = useReportContext(props.session);
  // A component of its own, so that the page can handle input between scoring and building the results.
  return <ScoredResults {...props} context={context} />;
}

function ScoredResults(props: {
  readonly session: Session;
  readonly section?: string | undefined;
  readonly context: ReportContext;
}) {
  const { session, section, context } = props;
  const text = useText();
  const report = useResults(context);
  const { assessment } = session;
  const questionHref: QuestionHref = (question) => assessmentAddress(assessment.id, "assess", question ?? undefined);
  return (
    <Page>
      <p className={styles.eyebrow} dir="auto">
        {[report.organisation, report.subject.scope.trim(), report.edition.title, report.dateText]
          .filter((part) => part !== "")
          .map((part, index) => (
            <span key={index}>{part}</span>
          ))}
      </p>
      <HeadlineTitle tab={text("results.tab")} runs={report.headline} />
      <LeadRuns sentences={report.lead} />
      {report.overall.score.value === null ? (
        <>
          <Empty report={report} address={questionHref()} />
          <EmptyBenchmark session={session} report={report} section={section} />
          {(assessment.snapshots ?? []).length > 0 && (
            <OverTimePart session={session} context={context} report={report} questionHref={questionHref} />
          )}
        </>
      ) : (
        <ResultsSections {...props} report={report} questionHref={questionHref} />
      )}
    </Page>
  );
}

function Empty({ report, address }: { readonly report: Results; readonly address: string }) {
  const text = useText();
  const nothingApplies = report.counts.notApplicable === report.counts.questions;
  return (
    <EmptyPart why={text(nothingApplies ? "results.emptyNotApplicable" : "results.empty")}>
      <Link to={address} asChild>
        <ButtonLink tone="primary">{text(nothingApplies ? "results.review" : "results.start")}</ButtonLink>
      </Link>
    </EmptyPart>
  );
}

/** The benchmark of an assessment without a value; also where a benchmark file that was opened on Home is added. */
function EmptyBenchmark(props: {
  readonly session: Session;
  readonly report: Results;
  readonly section: string | undefined;
}) {
  const { session, report } = props;
  const { comparison } = useBenchmark(session, report);
  const { section } = placeOf(props.section);
  if (session.assessment.benchmark === undefined && section !== "benchmark") return null;
  return <BenchmarkPart session={session} report={report} comparison={comparison} />;
}

function ResultsLinks(props: {
  readonly assessmentId: string;
  /** The titles of the sections that exist. */
  readonly titles: Readonly<Partial<Record<ResultsSection, string>>>;
}) {
  const { titles } = props;
  return (
    <SectionLinks
      label={useText()("common.sections")}
      sections={SECTIONS.flatMap((name) => (titles[name] === undefined ? [] : [{ name, title: titles[name] }]))}
      addressOf={(name) => assessmentAddress(props.assessmentId, "results", name)}
    />
  );
}

function ResultsRadar(props: {
  readonly radar: Radar;
  readonly benchmark: RadarBenchmark | null;
  readonly fileOf: ReturnType<typeof useChartFile>;
}) {
  const text = useText();
  const { radar, benchmark, fileOf } = props;
  const chart = () => (benchmark === null ? radar : radarWithBenchmark(radar, benchmark));
  return (
    <WhenNear fallback={<RadarWaiting />}>
      <RadarOnDemand
        radar={radar}
        benchmark={benchmark}
        actions={<ChartMenu id="radar" name={text("pictures.radar")} chart={chart} fileOf={fileOf} />}
      />
    </WhenNear>
  );
}

function ResultsSections(props: {
  readonly session: Session;
  readonly report: Results;
  readonly section?: string | undefined;
  readonly context: ReportContext;
  readonly questionHref: QuestionHref;
}) {
  const text = useText();
  const { session, context, report, questionHref } = props;
  const { assessment } = session;
  const agreement = useAgreement(context);
  const max = report.levels.length - 1;
  const fileOf = useChartFile(assessment);
  const place = placeOf(props.section);
  // A framework that was chosen while the last sections were still being drawn must not take the focus afterwards.
  const [opened] = useState(place.framework);
  const chosenHere = place.framework !== undefined && place.framework !== opened;
  const [, navigate] = useLocation();
  // Stored in the address, so that it is still chosen after coming back from an answer.
  const showFramework = (framework: string) =>
    navigate(assessmentAddress(session.assessment.id, "results", frameworkPlace(framework)), { replace: true });
  const { lenses, frameworks, scoring } = session.questionnaire;
  const benchmark = useBenchmark(session, report);
  const titles: Readonly<Partial<Record<ResultsSection, string>>> = {
    practices: report.terms.heading.practices,
    areas: report.terms.heading.areas,
    benchmark: text("benchmark.title"),
    ...(lenses.length > 0 && { lenses: text("results.lenses") }),
    ...(frameworks.length > 0 && { frameworks: text("results.frameworks") }),
    ...(agreement !== null && { agreement: text("results.agreement") }),
    weights: text("results.weights"),
    time: text("time.title"),
  };
  const radar = <ResultsRadar radar={report.radar} benchmark={benchmark.radar} fileOf={fileOf} />;
  return (
    <>
      <ResultsLinks assessmentId={session.assessment.id} titles={titles} />
      <ProgressiveRender
        parts={[
          <OverviewPart key="overview" session={session} report={report} radar={radar} questionHref={questionHref} />,
          <HeatmapPart key="heatmap" report={report} questionHref={questionHref} fileOf={fileOf} />,
          <AreasTable key="areas" report={report} gate={scoring.gate} questionHref={questionHref} />,
          <BenchmarkPart key="benchmark" session={session} report={report} comparison={benchmark.comparison} />,
          lenses.length > 0 && <LensesPart key="lenses" lenses={report.lenses} max={max} />,
          frameworks.length > 0 && (
            <FrameworksPart
              key="frameworks"
              context={context}
              chosen={place.framework}
              onChoose={showFramework}
              areas={report.areas}
              max={report.scale.length - 1}
              questionHref={questionHref}
            />
          ),
          agreement !== null && (
            <AgreementPart key="agreement" agreement={agreement} assessmentId={assessment.id} terms={report.terms} />
          ),
          <WeightsPart key="weights" session={session} report={report} />,
          <Fragment key="time">
            <OverTimePart session={session} context={context} report={report} questionHref={questionHref} />
            <ScrollToSection at={chosenHere ? undefined : place.section} />
          </Fragment>,
        ]}
      />
    </>
  );
}
