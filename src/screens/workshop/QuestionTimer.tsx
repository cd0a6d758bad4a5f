import { useEffect, useState } from "react";
import { useText } from "#screens/useText.ts";
import styles from "./AgreeScreen.module.css";

/** After this time the guide advises to park a question, in seconds. */
const PARK_AFTER = 6 * 60;

/** Shows the time since the question was opened; mount it per question. */
export function QuestionTimer() {
  const text = useText();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - start) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  const words = text("workshop.timer", { time });
  return (
    // Not announced each second; its role tells what it is.
    <span role="timer" aria-live="off" className={styles.timer}>
      {seconds < PARK_AFTER ? words : <strong>{words}</strong>}
    </span>
  );
}
