import type { AnswerChange } from "#assessment/answer.ts";
import { EVIDENCE_GRADES, MAX_TEXT } from "#assessment/limits.ts";
import type { Answer } from "#assessment/schema.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { useText } from "#screens/useText.ts";
import { Checkbox } from "#ui/Radio.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import styles from "./AnswerDetails.module.css";
import { LinksField } from "./LinksField.tsx";

/**
 * The details of an answer; use the question as `key`. Rendered together with the question and never deferred, because
 * typing must not reach the previous question.
 */
export function AnswerDetails(props: { readonly answer: Answer; readonly onChange: (change: AnswerChange) => void }) {
  const text = useText();
  const { answer, onChange } = props;
  return (
    <div className={styles.details}>
      {answer.level !== undefined && (
        <Segmented
          legend={text("assess.grade")}
          options={EVIDENCE_GRADES.map((value) => ({ value, label: text(`assess.grade.${value}`) }))}
          value={answer.evidence ?? null}
          onChange={(evidence) => onChange({ evidence })}
        />
      )}
      <DraftField
        label={text("assess.owner")}
        longest={MAX_TEXT}
        value={answer.owner ?? ""}
        onChange={(owner) => onChange({ owner })}
      />
      <div className={styles.wide}>
        <DraftField
          label={text("assess.note")}
          longest={MAX_TEXT}
          rows={2}
          value={answer.note ?? ""}
          onChange={(note) => onChange({ note })}
        />
      </div>
      <div className={styles.wide}>
        <LinksField links={answer.links ?? []} onChange={(links) => onChange({ links })} />
      </div>
      <label className={styles.flag}>
        <Checkbox
          checked={answer.flagged === true}
          onChange={(event) => onChange({ flagged: event.currentTarget.checked })}
        />
        {text("assess.flag")}
      </label>
    </div>
  );
}
