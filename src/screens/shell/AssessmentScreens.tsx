import { Suspense, useState } from "react";
import { assertNever } from "#lib/assertNever.ts";
import { fromAddress } from "#screens/addresses.ts";
import { useAssessments } from "#screens/services.tsx";
import { useAssessment } from "#screens/session.ts";
import type { MovedAssessment } from "#screens/upgrade/QuestionnaireUpgrade.tsx";
import { useText } from "#screens/useText.ts";
import { WORKSHOP_PARTS } from "#screens/workshopAddresses.ts";
import { Button } from "#ui/Button.tsx";
import { LostScreen } from "./LostScreen.tsx";
import { lazyPart } from "./lazyPart.tsx";
import { MainFrame } from "./MainFrame.tsx";
import styles from "./MessageScreen.module.css";
import { MissingAssessmentScreen } from "./MissingAssessmentScreen.tsx";
import { MissingScreen } from "./MissingScreen.tsx";
import { OpenedAssessment, SHOWN_PARTS } from "./OpenedAssessment.tsx";
import { Page } from "./Page.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";
import { Shell } from "./Shell.tsx";
import { withAllMessages } from "./withCatalogues.ts";
import { WORKSHOP_ON_DEMAND } from "./workshopOnDemand.ts";

const ParticipantScreens = lazyPart(WORKSHOP_ON_DEMAND.participant, "ParticipantScreens");
const MissingVersionScreen = lazyPart(
  withAllMessages(() => import("#screens/upgrade/MissingVersionScreen.tsx")),
  "MissingVersionScreen",
);
const UnreadableScreen = lazyPart(
  withAllMessages(() => import("./UnreadableScreen.tsx")),
  "UnreadableScreen",
);

function isWorkshopPart(part: string): boolean {
  return WORKSHOP_PARTS.some((one) => one === part);
}

/** The screens of an assessment, by address. */
export function AssessmentScreens(props: {
  readonly id: string;
  readonly part: string;
  readonly detail: string | undefined;
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
            <ParticipantScreens session={opened.session} part={props.part} question={props.detail} />
          </Suspense>
        );
      }
      return <OpenedAssessment session={opened.session} part={part ?? "assess"} detail={props.detail} moved={moved} />;
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
