import { useEffect, useRef, useState } from "react";
import { defaultChoices } from "#document/choices.ts";
import { loadPart } from "#lib/loadPart.ts";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./PrepareScreen.module.css";

type State = "ready" | "working" | "saved" | "offline" | "failed";

/** Renders a button that saves the voting cards as a PDF. */
export function VotingCards({ questionnaire }: Pick<Session, "questionnaire">) {
  const text = useText();
  const [state, setState] = useState<State>("ready");
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const texts = {
    title: text("workshop.cards"),
    about: text("workshop.cardsAbout"),
    page: text("workshop.cardsPage", { page: "{page}", pages: "{pages}" }),
    notApplicable: {
      sign: text("workshop.cardNotApplicableSign"),
      name: text("assess.notApplicable"),
      text: text("workshop.cardNotApplicable"),
    },
    unknown: { sign: "?", name: text("assess.unknown"), text: text("workshop.cardUnknown") },
  };
  const make = async () => {
    if (state === "working") return;
    setState("working");
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const part = await loadPart(() => Promise.all([import("#pdf/exportPdf.ts"), import("#document/composeCards.ts")]));
    if (signal.aborted) return;
    if (!part.ok) return setState("offline");
    const [{ exportDocument }, { composeCards }] = part.value;
    const { paper } = defaultChoices(navigator.languages);
    const document = composeCards(questionnaire, texts, { paper, date: today() });
    const made = await exportDocument(document, { signal, onProgress: () => {} });
    if (signal.aborted) return;
    if (!made.ok) return setState(made.error === "offline" ? "offline" : "failed");
    saveAs(made.value.file, `${questionnaire.id}-voting-cards.pdf`);
    setState("saved");
  };
  return (
    <div className={styles.actions}>
      {/* A `disabled` button would lose the focus. */}
      <Button aria-disabled={state === "working"} onClick={make}>
        {text("workshop.cardsSave")}
      </Button>
      <span className={styles.soft}>{text("workshop.cardsNote")}</span>
      <span role="status" className={styles.soft}>
        {state !== "ready" && text(`workshop.cardsState.${state}`)}
      </span>
    </div>
  );
}
