import type { Answer } from "#assessment/schema.ts";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { Key } from "#ui/Key.tsx";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Radio } from "#ui/Radio.tsx";
import type { ReactNode } from "react";
import { useText } from "#screens/useText.ts";
import { choicesName } from "./focusPlaces.ts";
import styles from "./Choices.module.css";

/** The statements of a question as choices, and the two honest ways out: not applicable, don't know. */
export function Choices(props: {
  readonly question: Question;
  readonly scale: Questionnaire["scale"];
  readonly answer: Answer;
  /** The id of the heading that asks the question. */
  readonly labelledBy: string;
  /** The keys of the choices are shown beside them. */
  readonly withKeys: boolean;
  /** `pointed`: by a click or a tap, not by the arrow keys, which pass over choices. */
  readonly onLevel: (level: number, pointed: boolean) => void;
  readonly onNotApplicable: () => void;
  readonly onUnknown: () => void;
  /** Why the question does not apply, in the line of that choice. */
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

/** A change that a pointer made comes with a click that counts; one by the arrow keys with a click that counts as none. */
function isPointed(event: Event): boolean {
  return event instanceof MouseEvent && event.detail > 0;
}
