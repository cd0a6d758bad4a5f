import type { Answer } from "#assessment/schema.ts";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Radio } from "#ui/Radio.tsx";
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
  readonly onLevel: (level: number) => void;
  readonly onNotApplicable: () => void;
  readonly onUnknown: () => void;
}) {
  const text = useText();
  const { question, scale, answer } = props;
  const name = choicesName(question.id);
  return (
    <fieldset className={styles.choices} aria-labelledby={props.labelledBy}>
      {question.levels.map((level, position) => (
        <label key={position} className={styles.choice}>
          <LevelChip level={position} max={scale.length - 1} />
          <span className={styles.name}>{scale[position]?.name}</span>
          <span className={styles.statement}>{level.statement}</span>
          <Radio
            className={styles.radio}
            name={name}
            checked={answer.level === position}
            onChange={() => props.onLevel(position)}
          />
        </label>
      ))}
      {question.notApplicable !== undefined && (
        <p id={`${name}-applies`} className={styles.applies}>
          {question.notApplicable ?? text("assess.applies")}
        </p>
      )}
      <div className={styles.instead}>
        <label>
          <Radio
            name={name}
            checked={answer.notApplicable !== undefined}
            aria-describedby={question.notApplicable === undefined ? undefined : `${name}-applies`}
            onChange={props.onNotApplicable}
          />
          {text("assess.notApplicable")}
        </label>
        <label>
          <Radio name={name} checked={answer.unknown === true} onChange={props.onUnknown} />
          <span>
            {text("assess.unknown")} <span className={styles.hint}>{text("assess.unknownHint")}</span>
          </span>
        </label>
      </div>
    </fieldset>
  );
}
