import type { ReactNode } from "react";
import type { Answer } from "#assessment/schema.ts";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { useText } from "#screens/useText.ts";
import { Key } from "#ui/Key.tsx";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Radio } from "#ui/Radio.tsx";
import styles from "./Choices.module.css";
import { choicesName } from "./focusPlaces.ts";

/** The statements of a question as choices, plus "Not applicable" and "Don't know". */
export function Choices(props: {
  readonly question: Question;
  readonly scale: Questionnaire["scale"];
  readonly answer: Answer;
  /** The id of the question's heading. */
  readonly labelledBy: string;
  /** Shows the shortcut keys next to the choices. */
  readonly withKeys: boolean;
  /** `pointed`: chosen with a click or a tap, not with the arrow keys, which pass through other choices. */
  readonly onLevel: (level: number, pointed: boolean) => void;
  readonly onNotApplicable: () => void;
  readonly onUnknown: () => void;
  /** The field for the reason, in the line of "Not applicable". */
  readonly reason: ReactNode;
}) {
  const text = useText();
  const { question, scale, answer } = props;
  const name = choicesName(question.id);
  return (
    <fieldset className={styles.choices} aria-labelledby={props.labelledBy}>
      {question.levels.map((level, position) => (
        <label key={position} className={styles.choice}>
          <LevelChip level={position} max={scale.length - 1} />
          <span className={styles.text}>
            <span className={styles.name}>{scale[position]?.name}</span>
            <span className={styles.statement}>{level.statement}</span>
          </span>
          <Radio
            className={styles.radio}
            name={name}
            checked={answer.level === position}
            onChange={({ nativeEvent }) => props.onLevel(position, isPointed(nativeEvent))}
          />
        </label>
      ))}
      <div className={styles.instead}>
        <label>
          <Radio
            name={name}
            checked={answer.notApplicable !== undefined}
            aria-describedby={question.notApplicable === undefined ? undefined : `${name}-applies`}
            onChange={props.onNotApplicable}
          />
          {text("assess.notApplicable")}
          {props.withKeys && <Key>N</Key>}
        </label>
        {props.reason !== null && <div className={styles.reason}>{props.reason}</div>}
        {question.notApplicable !== undefined && (
          <p id={`${name}-applies`} className={styles.applies}>
            {question.notApplicable ?? text("assess.applies")}
          </p>
        )}
        <label>
          <Radio name={name} checked={answer.unknown === true} onChange={props.onUnknown} />
          {text("assess.unknown")}
          {props.withKeys && <Key>D</Key>}
        </label>
      </div>
    </fieldset>
  );
}

/** Tells whether a pointer caused the change: the arrow keys also fire a click, but with a count of 0. */
function isPointed(event: Event): boolean {
  return event instanceof MouseEvent && event.detail > 0;
}
