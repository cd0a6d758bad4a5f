import { Link } from "wouter";
import { countedRespondents } from "#assessment/workshop/respondents.ts";
import { orderAgenda } from "#report/agreement/agenda.ts";
import { Lead } from "#screens/Lead.tsx";
import { ACCEPTED_FILES } from "#screens/openedFiles.ts";
import page from "#screens/page.module.css";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { ScrollToSection } from "#screens/shell/ScrollToSection.tsx";
import { UndoBar } from "#screens/UndoBar.tsx";
import { useText } from "#screens/useText.ts";
import { GUIDE } from "#screens/workshopAddresses.ts";
import { FileDrop } from "#ui/FileDrop.tsx";
import { Agenda, type AgendaProps } from "./Agenda.tsx";
import { Collect } from "./Collect.tsx";
import { FinishStep } from "./FinishStep.tsx";
import { Invite } from "./Invite.tsx";
import { People } from "./People.tsx";
import styles from "./PrepareScreen.module.css";
import { useCollect } from "./useCollect.ts";
import { VotingCards } from "./VotingCards.tsx";
import { WorkshopStep } from "./WorkshopStep.tsx";
import { WorkshopTop } from "./WorkshopTop.tsx";

/** Renders the overview of a workshop in four steps, from the invitations to the snapshot of what is agreed. */
export function PrepareScreen(props: AgendaProps & { readonly section: string | undefined }) {
  const text = useText();
  const { session, agenda, actions } = props;
  const collect = useCollect(session, actions);
  const { respondents = [], invitations = [] } = session.assessment;
  const { showsMessage, last } = actions;
  const hasBegun = respondents.length > 0 && agenda.some(({ state }) => state !== "open");
  const next = orderAgenda(agenda, props.order).find(({ state }) => state === "open")?.id;
  return (
    <FileDrop accept={ACCEPTED_FILES} hint={text("workshop.drop")} many onFiles={collect.open}>
      {(openPicker) => (
        <Page>
          <ScreenTitle tab={text("workshop.title")}>{text("workshop.title")}</ScreenTitle>
          <Lead>{text("workshop.lead")}</Lead>
          <p className={styles.guide}>
            <Link to={GUIDE}>{text("guide.title")}</Link>
          </p>
          <WorkshopTop session={session} agenda={agenda} next={next} hasBegun={hasBegun} />
          <div className={page.parts}>
            <WorkshopStep
              step="prepare"
              isDone={hasBegun || respondents.some(({ answers }) => Object.keys(answers).length > 0)}
              aside={text("workshop.invitationCount", { count: invitations.length })}
            >
              <Invite session={session} actions={actions} />
              <VotingCards questionnaire={session.questionnaire} />
            </WorkshopStep>
            <WorkshopStep
              step="collect"
              isDone={hasBegun}
              mustShow={collect.isReading || collect.preview.length > 0}
              aside={text("workshop.people", { count: countedRespondents(session.assessment).length })}
            >
              <Collect collect={collect} onPick={openPicker} />
              <People session={session} actions={actions} />
            </WorkshopStep>
            <WorkshopStep step="discuss">
              {respondents.length > 0 ? (
                <Agenda {...props} next={next} hasBegun={hasBegun} />
              ) : (
                <p className={styles.note}>{text("workshop.nobodyYet")}</p>
              )}
            </WorkshopStep>
            <FinishStep session={session} agenda={agenda} actions={actions} />
          </div>
          {showsMessage && last !== null && (
            <UndoBar done={{ message: last.message, aside: true }} onUndo={actions.undo} onClose={actions.dismiss} />
          )}
          <ScrollToSection at={props.section} />
        </Page>
      )}
    </FileDrop>
  );
}
