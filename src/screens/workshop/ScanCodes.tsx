import { useRef, useState } from "react";
import { useText } from "#screens/useText.ts";
import { Notice } from "#ui/Notice.tsx";
import styles from "./PrepareScreen.module.css";
import { useScanner } from "./useScanner.ts";

/** Reads QR codes from the camera's picture, one after the other. */
export function ScanCodes(props: {
  /** Adds the codes in a text to the preview; returns their number. */
  readonly paste: (text: string) => number;
}) {
  const text = useText();
  const video = useRef<HTMLVideoElement>(null);
  /** The texts read, and whether each holds answers. */
  const [read, setRead] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [last, setLast] = useState<string | null>(null);
  const state = useScanner(video, (seen) => {
    if (seen === last) return;
    setLast(seen);
    if (!read.has(seen)) setRead(new Map([...read, [seen, props.paste(seen) > 0]]));
  });
  const count = [...read.values()].filter((hasAnswers) => hasAnswers).length;
  if (state === "starting" || state === "scanning") {
    return (
      <div className={styles.scan}>
        <video ref={video} muted playsInline aria-label={text("workshop.scanView")} className={styles.camera} />
        <p role="status" className={styles.note}>
          {sentence()}
        </p>
      </div>
    );
  }
  return (
    <Notice kind="error">{text(state === "ended" ? "workshop.scanEnded" : `workshop.scanProblem.${state}`)}</Notice>
  );

  function sentence(): string {
    if (state === "starting") return text("workshop.scanStarting");
    if (last !== null && read.get(last) === false) return text("workshop.scanOther");
    return text("workshop.scanCount", { count });
  }
}
