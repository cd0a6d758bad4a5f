import { isTargeted } from "#assessment/isTargeted.ts";
import { assertNever } from "#lib/assertNever.ts";
import { Button } from "#ui/Button.tsx";
import { memo, Suspense, useDeferredValue, useMemo, useState } from "react";
import {
  ASSESSMENT_PARTS,
  assessmentAddress,
  assessmentQuestionnaireAddress,
  fromAddress,
  MAIN_PARTS,
} from "#screens/addresses.ts";
import { WORKSHOP_PARTS } from "#screens/workshopAddresses.ts";
import { AssessScreen } from "#screens/assess/AssessScreen.tsx";
import { Explained } from "#screens/explain/Explained.tsx";
import { FileReminder } from "./FileReminder.tsx";
import { Frame } from "./Frame.tsx";
import { FrameMenu } from "./FrameMenu.tsx";
import { lazyPart } from "./lazyPart.tsx";
import { LostScreen } from "./LostScreen.tsx";
import { MainFrame } from "./MainFrame.tsx";
import styles from "./MessageScreen.module.css";
import { MissingAssessmentScreen } from "./MissingAssessmentScreen.tsx";
import { MissingScreen } from "./MissingScreen.tsx";
import { ON_DEMAND } from "./onDemand.ts";
import { WORKSHOP_ON_DEMAND } from "./workshopOnDemand.ts";
import { Page } from "./Page.tsx";
import { NewVersion } from "./NewVersion.tsx";
import { type MovedAssessment, QuestionnaireUpgrade } from "#screens/upgrade/QuestionnaireUpgrade.tsx";
import { SaveTrouble } from "./SaveTrouble.tsx";
import { SavingState } from "./SavingState.tsx";
import { Shell } from "./Shell.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";
import { StableRouter } from "./StableRouter.tsx";
import { useAssessments } from "#screens/services.tsx";
import { type Session, useAssessment } from "#screens/session.ts";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useText } from "#screens/useText.ts";

const SetUpScreen = lazyPart(ON_DEMAND["set-up"], "SetUpScreen");
const ResultsScreen = lazyPart(ON_DEMAND.results, "ResultsScreen");
const RisksScreen = lazyPart(ON_DEMAND.risks, "RisksScreen");
const PlanScreen = lazyPart(ON_DEMAND.plan, "PlanScreen");
const WorkshopScreen = lazyPart(WORKSHOP_ON_DEMAND.workshop, "WorkshopScreen");
const ParticipantScreens = lazyPart(WORKSHOP_ON_DEMAND.participant, "ParticipantScreens");
const ReportScreen = lazyPart(ON_DEMAND.report, "ReportScreen");
const PicturesScreen = lazyPart(ON_DEMAND.pictures, "PicturesScreen");
const SheetScreen = lazyPart(ON_DEMAND.sheet, "SheetScreen");
const MissingVersionScreen = lazyPart(
  () => import("#screens/upgrade/MissingVersionScreen.tsx"),
  "MissingVersionScreen",
);
const UnreadableScreen = lazyPart(() => import("./UnreadableScreen.tsx"), "UnreadableScreen");

/** The menu leads to the workshop: not everybody holds one. */
const SHOWN_PARTS = [...ASSESSMENT_PARTS, "workshop"] as const;
type ShownPart = (typeof SHOWN_PARTS)[number];

function isWorkshopPart(part: string): boolean {
  return WORKSHOP_PARTS.some((one) => one === part);
}

/** The screens of an assessment, by address. */
export function AssessmentScreens(props: {
  readonly id: string;
  readonly part: string;
  readonly question: string | undefined;
}) {
  const text = useText();
  const opened = useAssessment(fromAddress(props.id));
  const isSlow = useAssessments(({ status }) => status === "slow");
  const [moved, setMoved] = useState<MovedAssessment | null>(null);
  const part = SHOWN_PARTS.find((candidate) => candidate === props.part);
  if (part === undefined && !isWorkshopPart(props.part)) {
    return (
      <MainFrame>
        <MissingScreen />
      </MainFrame>
    );
  }
  switch (opened.kind) {
    case "loading":
      return (
        <Shell>
          <p className="late" role="status">
            {text(isSlow ? "loading.slow" : "loading.assessment")}
          </p>
        </Shell>
      );
    case "missing":
      return (
        <MainFrame>
          <MissingAssessmentScreen />
        </MainFrame>
      );
    case "lost":
    case "notRead":
      return (
        <MainFrame>
          <LostScreen again={opened.kind === "lost" ? null : opened.again} />
        </MainFrame>
      );
    case "unreadable":
      return (
        <MainFrame>
          <Suspense fallback={null}>
            <UnreadableScreen unreadable={opened.unreadable} />
          </Suspense>
        </MainFrame>
      );
    case "missingVersion":
      return (
        <MainFrame>
          <Suspense fallback={null}>
            <MissingVersionScreen {...opened} onMoved={setMoved} />
          </Suspense>
        </MainFrame>
      );
    case "noQuestionnaire":
      return <NoQuestionnaire onAgain={opened.again} />;
    case "ready":
      if (opened.session.assessment.participation !== undefined) {
        return (
          <Suspense fallback={<Shell />}>
            <ParticipantScreens session={opened.session} part={props.part} question={props.question} />
          </Suspense>
        );
      }
      return <Opened session={opened.session} part={part ?? "assess"} question={props.question} moved={moved} />;
    default:
      return assertNever(opened);
  }
}

function NoQuestionnaire({ onAgain }: { readonly onAgain: () => void }) {
  const text = useText();
  return (
    <MainFrame>
      <Page narrow>
        <ScreenTitle tab={text("failure.title")}>{text("failure.questionnaire")}</ScreenTitle>
        <p className={styles.text}>{text("failure.questionnaireHint")}</p>
        <Button tone="primary" onClick={onAgain}>
          {text("failure.again")}
        </Button>
      </Page>
    </MainFrame>
  );
}

/** Returns the main screens of an assessment; without risks or possible targets, theirs are left out. */
function partsOf({ questionnaire, assessment }: Session) {
  return MAIN_PARTS.filter((part) => {
    if (part === "risks") return questionnaire.risks.length > 0;
    return part !== "plan" || isTargeted(questionnaire, assessment);
  });
}

type Place = { readonly part: ShownPart; readonly question: string | undefined };

type OpenedProps = Place & { readonly session: Session; readonly moved: MovedAssessment | null };

function Opened({ session, part, question, moved }: OpenedProps) {
  const text = useText();
  const nameOf = useAssessmentName();
  const { id } = session.assessment;
  const shown = usePainted(part, question);
  const destinations = partsOf(session).map((each) => ({
    to: assessmentAddress(id, each),
    label: text(`frame.part.${each}`),
    current: each === part,
  }));
  return (
    <Frame
      what={nameOf(session.assessment)}
      destinations={destinations}
      navigationLabel={text("frame.assessment")}
      state={<SavingState />}
      menu={<FrameMenu assessmentId={id} />}
      busy={shown.part !== part}
      questionnaire={assessmentQuestionnaireAddress(id)}
    >
      <SaveTrouble />
      <NewVersion />
      {part !== "assess" && part !== "report" && <FileReminder key={part} session={session} />}
      <QuestionnaireUpgrade session={session} here={part !== "report" && part !== "plan"} moved={moved} />
      <Explained session={session}>
        <StableRouter>
          <Suspense fallback={null}>
            <Part session={session} {...shown} />
          </Suspense>
        </StableRouter>
      </Explained>
    </Frame>
  );
}

/**
 * Returns the place that is rendered: the navigation shows the new screen at once, while the old screen stays until the
 * new one is drawn. Within a screen nothing is deferred.
 */
function usePainted(part: ShownPart, question: string | undefined): Place {
  const place = useMemo(() => ({ part, question }), [part, question]);
  const before = useDeferredValue(place);
  return before.part === part ? place : before;
}

const Part = memo(function Part({ session, part, question }: Place & { readonly session: Session }) {
  switch (part) {
    case "set-up":
      return <SetUpScreen session={session} part={question} />;
    case "assess":
      return <AssessScreen session={session} questionId={question === undefined ? undefined : fromAddress(question)} />;
    case "results":
      return <ResultsScreen session={session} section={question} />;
    case "risks":
      return <RisksScreen session={session} scenario={question === undefined ? undefined : fromAddress(question)} />;
    case "plan":
      return <PlanScreen session={session} />;
    case "workshop":
      return (
        <WorkshopScreen session={session} questionId={question === undefined ? undefined : fromAddress(question)} />
      );
    case "report":
      return <ReportScreen session={session} />;
    case "pictures":
      return <PicturesScreen session={session} />;
    case "sheet":
      return <SheetScreen session={session} />;
    default:
      return assertNever(part);
  }
});
