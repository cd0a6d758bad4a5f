import type { Block } from "#report/document.ts";
import type { Report } from "#report/model.ts";
import type { Words } from "#report/words.ts";
import type { DocumentOptions } from "./options.ts";

/** How to read the report, and what it is about. */
export function howToRead(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  const { scope, sector, assessor } = report.subject;
  const { title, version } = report.questionnaire;
  const facts: readonly (readonly [string, string])[] = [
    [words.text("document.scope"), scope],
    [words.text("document.sector"), sector],
    [words.text("document.assessor"), assessor],
    [words.text("document.date"), report.dateText],
    [words.text("document.questionnaire"), `${title} ${version}, ${report.edition.title}`],
    [words.text("document.fileFingerprint"), options.fingerprint],
  ];
  return [
    { kind: "heading", level: 2, runs: [{ text: words.text("document.method") }] },
    { kind: "paragraph", style: "body", runs: [{ text: words.text("document.methodText") }] },
    {
      kind: "table",
      caption: words.text("document.about"),
      showCaption: false,
      columns: [
        { header: [{ text: words.text("document.about") }], width: 1, align: "start" },
        { header: [{ text: report.organisation, strong: true }], width: 3, align: "start" },
      ],
      rows: facts
        .filter(([, fact]) => fact.trim() !== "")
        .map(([name, fact]) => [{ runs: [{ text: name }] }, { runs: [{ text: fact.trim() }] }]),
    },
  ];
}
