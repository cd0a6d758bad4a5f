import { Lead } from "#screens/Lead.tsx";
import { composeDocument } from "#report/paper/composeDocument.ts";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/Field.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { Progress } from "#ui/Progress.tsx";
import { useState } from "react";
import { Page } from "#screens/Page.tsx";
import { useReportWords } from "#screens/reportWords.ts";
import { ScreenTitle } from "#screens/ScreenTitle.tsx";
import type { Session } from "#screens/session.ts";
import { useReport } from "#screens/useReport.ts";
import { useText } from "#screens/useText.ts";
import styles from "./ReportScreen.module.css";
import { SaveAssessment } from "./SaveAssessment.tsx";
import { usePdf } from "./usePdf.ts";

/** The board's report as a PDF, and the assessment itself as a file. */
export function ReportScreen({ session }: { readonly session: Session }) {
  const text = useText();
  const words = useReportWords();
  const report = useReport(session);
  const [classification, setClassification] = useState("");
  const { state, create, cancel } = usePdf(session);
  const contents = ["report.contents.first", "report.contents.areas", "report.contents.answers"] as const;
  return (
    <Page narrow>
      <ScreenTitle tab={text("report.tab")}>{text("report.title")}</ScreenTitle>
      <Lead>{text("report.lead")}</Lead>
      <div className={styles.parts}>
        <Part title={text("report.pdf")}>
          {report.overall.score.value === null && <Notice kind="info">{text("report.nothingYet")}</Notice>}
          <ol className={styles.contents}>
            {contents.map((part) => (
              <li key={part}>{text(part, { count: report.areas.length, questions: report.counts.questions })}</li>
            ))}
          </ol>
          <TextField
            label={text("report.classification")}
            hint={text("report.classificationHint")}
            maxLength={80}
            value={classification}
            onChange={(event) => setClassification(event.currentTarget.value)}
          />
          <div className={styles.actions}>
            {state.kind === "working" ? (
              <>
                <Progress part={state.part} label={text("report.working")} />
                <Button onClick={cancel}>{text("common.cancel")}</Button>
              </>
            ) : (
              <Button
                tone="main"
                onClick={() =>
                  create((fingerprint) =>
                    composeDocument(report, words, { edition: "full", classification, fingerprint }),
                  )
                }
              >
                {text("report.create")}
              </Button>
            )}
          </div>
          {state.kind === "done" && (
            <Notice kind="info">{text("report.done", { name: state.name, kilobytes: state.kilobytes })}</Notice>
          )}
          {state.kind === "failed" && (
            <Notice kind="error" title={text("report.failed")}>
              {text(`report.failed.${state.reason}`)}
            </Notice>
          )}
        </Part>
        <SaveAssessment session={session} />
      </div>
    </Page>
  );
}
