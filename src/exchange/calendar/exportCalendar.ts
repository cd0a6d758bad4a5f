import { type ExportInput, type ExportResult, reportOf } from "#exchange/exportFile.ts";
import { err, ok } from "#lib/result.ts";
import type { Report } from "#report/report.ts";
import { type CalendarEntry, writeCalendar } from "./writeCalendar.ts";

/** Exports the due dates of the plan's steps and of risk treatments. */
export function exportCalendar(input: ExportInput): ExportResult {
  const report = reportOf(input);
  const { id } = input.job.assessment;
  const entries = [...stepEntries(report, id), ...riskEntries(report, id)];
  if (entries.length === 0) return err("noDates");
  const content = writeCalendar(report.title, entries, input.made);
  return ok({ kind: "file", extension: "ics", type: "text/calendar", content });
}

function stepEntries({ plan }: Report, assessment: string): readonly CalendarEntry[] {
  return plan.waves
    .flatMap(({ steps }) => steps)
    .flatMap(({ key, action, owner, due, practice, prompt }) =>
      due === null ? [] : [entry(`${assessment}-${key}`, due, action, [owner, practice.title, prompt])],
    );
}

function riskEntries({ risks }: Report, assessment: string): readonly CalendarEntry[] {
  return risks.register.flatMap(({ id, title, description, treatment: { due, decisionText, owner, note } }) =>
    due === null ? [] : [entry(`${assessment}-risk-${id}`, due, title, [decisionText, owner, note, description])],
  );
}

function entry(id: string, day: string, title: string, facts: readonly string[]): CalendarEntry {
  return { id: `${id}@tenspan`, day, title, description: facts.filter((fact) => fact !== "").join("\n") };
}
