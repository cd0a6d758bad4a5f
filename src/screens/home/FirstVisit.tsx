import { Lead } from "#screens/Lead.tsx";
import { Button } from "#ui/Button.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./FirstVisit.module.css";
import { BeginningProgress } from "./BeginningProgress.tsx";
import { useBeginnings } from "./useBeginnings.ts";

/** What the product is, in one screen: the three ways in, how it goes, what one has of it and where it stays. */
export function FirstVisit({ onOpen }: { readonly onOpen: () => void }) {
  const text = useText();
  const { begin, beginSample, progress } = useBeginnings();
  return (
    <>
      <Lead>{text("home.lead")}</Lead>
      <BeginningProgress progress={progress} />
      <div className={styles.ways}>
        <section className={styles.way}>
          <h2>{text("home.quick")}</h2>
          <p>{text("home.quickNote")}</p>
          <Button tone="main" onClick={() => begin("quick")}>
            {text("home.quickStart")}
          </Button>
        </section>
        <section className={styles.way}>
          <h2>{text("home.full")}</h2>
          <p>{text("home.fullNote")}</p>
          <Button onClick={() => begin("full")}>{text("home.fullStart")}</Button>
        </section>
        <section className={styles.way}>
          <h2>{text("home.sample")}</h2>
          <p>{text("home.sampleNote")}</p>
          <Button onClick={beginSample}>{text("home.sampleOpen")}</Button>
        </section>
      </div>
      <div className={styles.notes}>
        {(["how", "gain", "stays"] as const).map((name) => (
          <div key={name}>
            <h2>{text(`home.${name}`)}</h2>
            <p>{text(`home.${name}Note`)}</p>
          </div>
        ))}
      </div>
      <p className={styles.open}>
        <Button tone="quiet" onClick={onOpen}>
          {text("home.openFile")}
        </Button>
        <span className="soft">{text("home.dropHint")}</span>
      </p>
    </>
  );
}
