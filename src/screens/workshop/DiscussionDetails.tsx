import { useState } from "react";
import { answerTo, countDetails } from "#assessment/answer.ts";
import { withAnswer } from "#assessment/changes.ts";
import { MAX_TEXT } from "#assessment/limits.ts";
import { withDissent } from "#assessment/workshop/discussions.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import { AnswerDetails } from "#screens/assess/AnswerDetails.tsx";
import { DraftField } from "#screens/forms/DraftField.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Fold } from "#ui/Fold.tsx";
import styles from "./AgreeScreen.module.css";

/** Edits the minority view and the details of the answer. */
export function DiscussionDetails({ session, item }: { readonly session: Session; readonly item: AgendaItem }) {
  const text = useText();
  const { assessment, apply } = session;
  const answer = answerTo(assessment.answers, item.id) ?? {};
  const dissent = getOwn(assessment.discussions ?? {}, item.id)?.dissent ?? "";
  const count = countDetails(answer) + (dissent === "" ? 0 : 1);
  const [isOpen] = useState(count > 0);
  return (
    <Fold title={text("workshop.details")} aside={count > 0 ? String(count) : undefined} open={isOpen} wide>
      <div className={styles.details}>
        <DraftField
          label={text("workshop.dissent")}
          hint={text("workshop.dissentHint")}
          longest={MAX_TEXT}
          rows={2}
          value={dissent}
          onChange={(typed) => apply((before, now) => withDissent(before, item.id, typed, now))}
        />
        <AnswerDetails
          answer={answer}
          onChange={(change) => apply((before, now) => withAnswer(before, item.id, change, now))}
        />
      </div>
    </Fold>
  );
}
