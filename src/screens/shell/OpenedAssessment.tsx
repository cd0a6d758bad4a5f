import { memo, Suspense, useDeferredValue, useMemo, useState } from "react";
import { isTargeted } from "#assessment/isTargeted.ts";
import { assertNever } from "#lib/assertNever.ts";
import {
  ASSESSMENT_PARTS,
  assessmentAddress,
  assessmentQuestionnaireAddress,
  fromAddress,
  MAIN_PARTS,
} from "#screens/addresses.ts";
import { AssessScreen } from "#screens/assess/AssessScreen.tsx";
import { Explained } from "#screens/explain/Explained.tsx";
import type { Session } from "#screens/session.ts";
import { type MovedAssessment, QuestionnaireUpgrade } from "#screens/upgrade/QuestionnaireUpgrade.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useText } from "#screens/useText.ts";
import { FileReminder } from "./FileReminder.tsx";
import { Frame } from "./Frame.tsx";
import { FrameMenu } from "./FrameMenu.tsx";
import { lazyPart } from "./lazyPart.tsx";
import { NewVersion } from "./NewVersion.tsx";
import { ON_DEMAND } from "./onDemand.ts";
import { SaveTrouble } from "./SaveTrouble.tsx";
import { SavingState } from "./SavingState.tsx";
import { StableRouter } from "./StableRouter.tsx";
import { WORKSHOP_ON_DEMAND } from "./workshopOnDemand.ts";

const SetUpScreen = lazyPart(ON_DEMAND["set-up"], "SetUpScreen");
const ResultsScreen = lazyPart(ON_DEMAND.results, "ResultsScreen");
const RisksScreen = lazyPart(ON_DEMAND.risks, "RisksScreen");
const PlanScreen = lazyPart(ON_DEMAND.plan, "PlanScreen");
const WorkshopScreen = lazyPart(WORKSHOP_ON_DEMAND.workshop, "WorkshopScreen");
const ReportScreen = lazyPart(ON_DEMAND.report, "ReportScreen");
const PicturesScreen = lazyPart(ON_DEMAND.pictures, "PicturesScreen");
const SheetScreen = lazyPart(ON_DEMAND.sheet, "SheetScreen");

/** The parts of an assessment that have a screen. The menu leads to the workshop: not everybody holds one. */
export const SHOWN_PARTS = [...ASSESSMENT_PARTS, "workshop"] as const;
type ShownPart = (typeof SHOWN_PARTS)[number];

/** Returns the main screens of an assessment; without risks or possible targets, theirs are left out. */
function partsOf({ questionnaire, assessment }: Session) {
  return MAIN_PARTS.filter((part) => {
    if (part === "risks") return questionnaire.risks.length > 0;
    return part !== "plan" || isTargeted(questionnaire, assessment);
  });
}

/** The place in an assessment that an address names; `detail`, its end, is a question, a scenario or a section. */
type Place = { readonly part: ShownPart; readonly detail: string | undefined };

/** The screens of an assessment that could be opened, in their frame. */
export function OpenedAssessment(
  props: Place & {
    readonly session: Session;
    /** Set if the assessment was moved to another version of its questionnaire before it was opened. */
    readonly moved: MovedAssessment | null;
  },
) {
  const { session, part, detail, moved } = props;
  const text = useText();
  const nameOf = useAssessmentName();
  const { id } = session.assessment;
  const painted = usePainted(part, detail);
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
      busy={painted.part !== part}
      questionnaire={assessmentQuestionnaireAddress(id)}
    >
      <SaveTrouble />
      <NewVersion />
      {part !== "assess" && part !== "report" && <FileReminder key={part} session={session} />}
      <QuestionnaireUpgrade session={session} here={part !== "report" && part !== "plan"} moved={moved} />
      <Explained session={session}>
        <StableRouter>
          <Suspense fallback={null}>
            <Part session={session} {...painted} />
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
function usePainted(part: ShownPart, detail: string | undefined): Place {
  const place = useMemo(() => ({ part, detail }), [part, detail]);
  const deferred = useDeferredValue(place);
  const [shown, setShown] = useState(place);
  const isDrawn = deferred.part === part;
  if (isDrawn && shown !== place) setShown(place);
  if (isDrawn) return place;
  // The deferred place can be older than the one that is shown: then the old screen would go back on its own.
  return shown.part === deferred.part ? shown : deferred;
}

const Part = memo(function Part({ session, part, detail }: Place & { readonly session: Session }) {
  switch (part) {
    case "set-up":
      return <SetUpScreen session={session} part={detail} />;
    case "assess":
      return <AssessScreen session={session} questionId={detail === undefined ? undefined : fromAddress(detail)} />;
    case "results":
      return <ResultsScreen session={session} section={detail} />;
    case "risks":
      return <RisksScreen session={session} scenario={detail === undefined ? undefined : fromAddress(detail)} />;
    case "plan":
      return <PlanScreen session={session} />;
    case "workshop":
      return <WorkshopScreen session={session} questionId={detail === undefined ? undefined : fromAddress(detail)} />;
    case "report":
      return <ReportScreen session={session} section={detail} />;
    case "pictures":
      return <PicturesScreen session={session} />;
    case "sheet":
      return <SheetScreen session={session} />;
    default:
      return assertNever(part);
  }
});
