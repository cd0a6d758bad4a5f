import { Button } from "#ui/Button.tsx";
import type { ReactNode } from "react";
import { Lead } from "#screens/Lead.tsx";
import { useText } from "#screens/useText.ts";
import { StartProgress } from "./StartProgress.tsx";
import styles from "./FirstVisit.module.css";
import { useStartAssessment } from "./useStartAssessment.ts";

/** What the product is, and the ways to start. */
export function FirstVisit({ onOpen }: { readonly onOpen: () => void }) {
  const text = useText();
  const { begin, beginSample, progress } = useStartAssessment();
  return (
    <>
      <Lead>{text("home.lead")}</Lead>
      <StartProgress progress={progress} />
      <ul className={styles.starts}>
        <Start note={text("home.quickNote")}>
          <Button tone="primary" onClick={() => begin("quick")}>
            {text("home.quickStart")}
          </Button>
        </Start>
        <Start note={text("home.fullNote")}>
          <Button onClick={() => begin("full")}>{text("home.fullStart")}</Button>
        </Start>
        <Start note={text("home.sampleNote")}>
          <Button onClick={beginSample}>{text("home.sampleOpen")}</Button>
        </Start>
        <Start note={text("home.dropHint")}>
          <Button tone="subtle" className={styles.open} onClick={onOpen}>
            {text("home.openFile")}
          </Button>
        </Start>
      </ul>
      {(["how", "stays"] as const).map((name) => (
        <p key={name} className={styles.note}>
          <strong>{text(`home.${name}`)}</strong> {text(`home.${name}Note`)}
        </p>
      ))}
    </>
  );
}

/** A way to start, and what to expect of it. */
function Start(props: { readonly note: string; readonly children: ReactNode }) {
  return (
    <li className={styles.start}>
      {props.children}
      <span>{props.note}</span>
    </li>
  );
}
