import { withSummary } from "#assessment/boardDecisions.ts";
import { MAX_SUMMARY_LENGTH } from "#document/choices.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import styles from "./ReportScreen.module.css";

/** The author's summary for the first page. */
export function SummaryPart({ session }: { readonly session: Session }) {
  const text = useText();
  return (
    <Part title={text("report.summary")} name="summary">
      <div className={styles.fields}>
        <DraftField
          label={text("report.summaryLabel")}
          hint={text("report.summaryHint", { longest: MAX_SUMMARY_LENGTH })}
          rows={4}
          longest={MAX_SUMMARY_LENGTH}
          value={session.assessment.summary ?? ""}
          onChange={(summary) => session.apply((before, now) => withSummary(before, summary, now))}
        />
      </div>
    </Part>
  );
}
