import { Activity, type ReactNode, useId, useState } from "react";
import { useFoldTexts } from "#screens/results/useFoldTexts.ts";
import { useText } from "#screens/useText.ts";
import { TextButton } from "#ui/TextButton.tsx";
import { stepPlace, type WorkshopStepName } from "./steps.ts";
import styles from "./WorkshopStep.module.css";

/**
 * A step of a workshop. One that `isDone` when the screen opens is folded until the user unfolds it, its title gets the
 * focus, or `mustShow` is set.
 */
export function WorkshopStep(props: {
  readonly step: WorkshopStepName;
  readonly isDone?: boolean;
  readonly mustShow?: boolean;
  /** Summarizes the content while it is folded. */
  readonly aside?: string;
  readonly children: ReactNode;
}) {
  const text = useText();
  // A step that is done while the user works in it stays open.
  const [isUnfolded, setUnfolded] = useState(props.isDone !== true);
  const isOpen = isUnfolded || props.mustShow === true;
  const title = text(`workshop.step.${props.step}`);
  const id = stepPlace(props.step);
  const body = useId();
  const { label, name } = useFoldTexts(title)[isOpen ? "hide" : "show"];
  return (
    <section className={styles.step} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title} tabIndex={-1} onFocus={() => setUnfolded(true)}>
          {title}
        </h2>
        {!isOpen && <span className={styles.aside}>{props.aside}</span>}
        {props.isDone === true && (
          <TextButton
            className={styles.switch}
            aria-expanded={isOpen}
            aria-controls={body}
            aria-label={name}
            disabled={props.mustShow}
            onClick={() => setUnfolded(!isOpen)}
          >
            {label}
          </TextButton>
        )}
      </div>
      <div id={body}>
        {/* Keeps what was typed, and switches the camera off. */}
        <Activity mode={isOpen ? "visible" : "hidden"}>{props.children}</Activity>
      </div>
    </section>
  );
}
