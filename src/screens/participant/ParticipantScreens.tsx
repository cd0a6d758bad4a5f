import { useMemo } from "react";
import { invitedQuestionnaire } from "#assessment/workshop/invitation.ts";
import { assessmentAddress, assessmentQuestionnaireAddress, fromAddress } from "#screens/addresses.ts";
import { AssessScreen } from "#screens/assess/AssessScreen.tsx";
import type { Session } from "#screens/session.ts";
import { Frame } from "#screens/shell/Frame.tsx";
import { NewVersion } from "#screens/shell/NewVersion.tsx";
import { SaveTrouble } from "#screens/shell/SaveTrouble.tsx";
import { SavingState } from "#screens/shell/SavingState.tsx";
import { StableRouter } from "#screens/shell/StableRouter.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useText } from "#screens/useText.ts";
import type { InvitedSession } from "./invitedSession.ts";
import { SendScreen } from "./SendScreen.tsx";
import { WelcomeScreen } from "./WelcomeScreen.tsx";

const PARTS = ["welcome", "assess", "send"] as const;

/** Renders the screens of a participant: the invitation, its questions, and sending the response. */
export function ParticipantScreens(props: {
  readonly session: Session;
  readonly part: string;
  readonly question: string | undefined;
}) {
  const { session, question } = props;
  const invited = useInvited(session);
  const text = useText();
  const nameOf = useAssessmentName();
  // Participants have no results, so a link to them opens the first screen.
  const part = PARTS.find((one) => one === props.part) ?? "welcome";
  if (invited === null) return null;
  const { id } = session.assessment;
  return (
    <Frame
      what={nameOf(session.assessment)}
      destinations={PARTS.map((each) => ({
        to: assessmentAddress(id, each),
        label: text(`participant.part.${each}`),
        current: each === part,
      }))}
      navigationLabel={text("participant.navigation")}
      state={<SavingState />}
      questionnaire={assessmentQuestionnaireAddress(id)}
    >
      <SaveTrouble />
      <NewVersion />
      <StableRouter>
        {part === "welcome" && <WelcomeScreen session={invited} />}
        {part === "assess" && (
          <AssessScreen session={invited} questionId={question === undefined ? undefined : fromAddress(question)} />
        )}
        {part === "send" && <SendScreen session={invited} />}
      </StableRouter>
    </Frame>
  );
}

/** Returns the session reduced to the areas of the invitation; null if there is no invitation. */
function useInvited(session: Session): InvitedSession | null {
  const { assessment, questionnaire } = session;
  const invitation = assessment.participation?.invitation;
  const asked = useMemo(
    () => (invitation === undefined ? questionnaire : invitedQuestionnaire(questionnaire, invitation)),
    [questionnaire, invitation],
  );
  return useMemo(() => {
    const { later: _, ...rest } = session;
    const { participation } = session.assessment;
    return participation === undefined ? null : { ...rest, questionnaire: asked, whole: questionnaire, participation };
  }, [session, asked, questionnaire]);
}
