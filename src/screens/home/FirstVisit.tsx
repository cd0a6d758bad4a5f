import type { ReactNode } from "react";
import { Link } from "wouter";
import { QUESTIONNAIRES } from "#screens/addresses.ts";
import { Lead } from "#screens/Lead.tsx";
import { useStoreData } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { editionStarts } from "./editionStarts.ts";
import styles from "./FirstVisit.module.css";
import { StartProgress } from "./StartProgress.tsx";
import { useStartAssessment } from "./useStartAssessment.ts";

/** The first visit: what the product is, and the ways to start. */
export function FirstVisit({ onOpen }: { readonly onOpen: () => void }) {
  const text = useText();
  const { begin, beginSample, progress } = useStartAssessment();
  const keepsNothing = useStoreData(({ saving }) => saving.kind === "off");
  const [first] = questionnaireList();
  return (
    <>
      <Lead>{first?.introduction.lead}</Lead>
      <StartProgress progress={progress} />
      <ul className={styles.starts}>
        {first !== undefined &&
          editionStarts(first, text).map(({ edition, label, note }, index) => (
            <Start key={edition} note={note}>
              <Button tone={index === 0 ? "primary" : "secondary"} onClick={() => begin(first.id, edition)}>
                {label}
              </Button>
            </Start>
          ))}
        <Start note={text("home.sampleNote")}>
          <Button onClick={beginSample}>{text("home.sampleOpen")}</Button>
        </Start>
        <Start note={text("home.dropHint")}>
          <Button tone="subtle" className={styles.open} onClick={onOpen}>
            {text("home.openFile")}
          </Button>
        </Start>
        <Start note={text("home.otherQuestionnairesNote")}>
          <Link to={QUESTIONNAIRES} asChild>
            <ButtonLink tone="subtle" className={styles.open}>
              {text("home.otherQuestionnaires")}
            </ButtonLink>
          </Link>
        </Start>
      </ul>
      <p className={styles.note}>
        <strong>{text("home.how")}</strong> {text("home.howNote")}
      </p>
      <p className={styles.note}>
        <strong>{text("home.stays")}</strong>{" "}
        {keepsNothing ? text("home.staysNowhere") : `${text("home.staysNote")} ${text("home.staysShared")}`}
      </p>
    </>
  );
}

/** A way to start, with a note on what to expect. */
function Start(props: { readonly note: string; readonly children: ReactNode }) {
  return (
    <li className={styles.start}>
      {props.children}
      <span>{props.note}</span>
    </li>
  );
}
