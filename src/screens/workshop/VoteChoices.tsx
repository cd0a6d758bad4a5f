import { MAX_TEXT } from "#assessment/limits.ts";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import { choicesName } from "#screens/assess/focusPlaces.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { useText } from "#screens/useText.ts";
import { Key } from "#ui/Key.tsx";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Radio } from "#ui/Radio.tsx";
import styles from "./AgreeScreen.module.css";

/** A level, "not applicable", or null if nothing is chosen. */
export type VoteChoice = number | "notApplicable" | null;

/** Renders the levels and "not applicable" as choices with their votes, and marks the proposal. */
export function VoteChoices(props: {
  readonly item: AgendaItem;
  readonly labelledBy: string;
  readonly chosen: VoteChoice;
  readonly reason: string;
  readonly withKeys: boolean;
  readonly onChoose: (chosen: VoteChoice) => void;
  readonly onReason: (reason: string) => void;
}) {
  const text = useText();
  const { item, chosen } = props;
  const { levels, voters, proposal } = item;
  const name = choicesName(item.id);
  return (
    <fieldset className={styles.choices} aria-labelledby={props.labelledBy}>
      {levels.map(({ level, name: levelName, statement, voters: count }) => (
        <label key={level} className={styles.choice}>
          <LevelChip level={level} max={levels.length - 1} />
          <span className={styles.statement}>
            <span className={styles.levelName}>{levelName}</span> {statement}
          </span>
          <span className={styles.votes}>
            {voters > 0 && (
              <>
                <span className={styles.track} aria-hidden="true">
                  <span style={{ inlineSize: `${(count / voters) * 100}%` }} />
                </span>
                {text("workshop.voters", { count })}
              </>
            )}
            {level === proposal && <span className={styles.proposal}>{text("workshop.proposal")}</span>}
          </span>
          <Radio name={name} checked={chosen === level} onChange={() => props.onChoose(level)} />
        </label>
      ))}
      <label className={styles.choice}>
        <span />
        <span className={styles.statement}>
          {text("assess.notApplicable")} {props.withKeys && <Key>N</Key>}
        </span>
        <span className={styles.votes}>
          {item.notApplicable > 0 && text("workshop.voters", { count: item.notApplicable })}
        </span>
        <Radio name={name} checked={chosen === "notApplicable"} onChange={() => props.onChoose("notApplicable")} />
      </label>
      {chosen === "notApplicable" && (
        <div className={styles.reason}>
          <DraftField
            label={text("assess.reason")}
            longest={MAX_TEXT}
            rows={1}
            value={props.reason}
            onChange={props.onReason}
          />
        </div>
      )}
    </fieldset>
  );
}
