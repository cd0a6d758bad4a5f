import { FileDrop } from "#ui/FileDrop.tsx";
import { Link } from "wouter";
import { GUIDE } from "#screens/workshopAddresses.ts";
import { Lead } from "#screens/Lead.tsx";
import { OPENED } from "#screens/openedFiles.ts";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { UndoBar } from "#screens/UndoBar.tsx";
import { useText } from "#screens/useText.ts";
import { Collect } from "./Collect.tsx";
import { Invite } from "./Invite.tsx";
import { People } from "./People.tsx";
import { useCollect } from "./useCollect.ts";
import styles from "./PrepareScreen.module.css";
import { Agenda, type AgendaProps } from "./Agenda.tsx";

/** Renders the overview of a workshop: invitations, import of responses, respondents, agenda and progress. */
export function PrepareScreen(props: AgendaProps) {
  const text = useText();
  const { session, actions } = props;
  const collect = useCollect(session, actions);
  const people = session.assessment.respondents ?? [];
  const { showsMessage, last } = actions;
  return (
    <FileDrop accept={OPENED} hint={text("workshop.drop")} many onFiles={collect.open}>
      {(openPicker) => (
        <Page>
          <ScreenTitle tab={text("workshop.title")}>{text("workshop.title")}</ScreenTitle>
          <Lead>{text("workshop.lead")}</Lead>
          <p className={styles.guide}>
            <Link to={GUIDE}>{text("guide.title")}</Link>
          </p>
          <div className={styles.parts}>
            <Invite session={session} actions={actions} />
            <Collect collect={collect} onPick={openPicker} />
            <People session={session} actions={actions} />
            {people.length > 0 && <Agenda {...props} />}
          </div>
          {showsMessage && last !== null && (
            <UndoBar done={{ message: last.message, aside: true }} onUndo={actions.undo} onClose={actions.dismiss} />
          )}
        </Page>
      )}
    </FileDrop>
  );
}
