import { fileName } from "#assessment/fileName.ts";
import type { Choices } from "#document/choices.ts";
import type { ExportFile, ExportKind } from "#exchange/exportFile.ts";
import { loadPart } from "#lib/loadPart.ts";
import { ownTimeZone } from "#lib/timeZone.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { useState } from "react";
import type { Session } from "#screens/session.ts";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import styles from "./ReportScreen.module.css";

type Outcome =
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "noDates" }
  | { readonly kind: "missingPart" };

const FORMATS: readonly ExportKind[] = ["markdown", "csv", "calendar"];

/** The report in the files of other programs: to be edited, calculated with, or put into a calendar. */
export function OtherFormats({ session, choices }: { readonly session: Session; readonly choices: Choices }) {
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { questionnaire, assessment } = session;
  const save = async (kind: ExportKind) => {
    const part = await loadPart(() => import("./makeExport.ts"));
    if (!part.ok) return setOutcome({ kind: "missingPart" });
    const date = today();
    const made = part.value.makeExport(kind, { questionnaire, assessment, choices, date, timeZone: ownTimeZone() });
    if (made === null) return setOutcome({ kind: "noDates" });
    const name = fileName(assessment, made.extension, date, choices.edition);
    saveAs(blobOf(made), name);
    return setOutcome({ kind: "saved", name });
  };
  return (
    <Part title={text("formats.title")}>
      <ul className={styles.formats}>
        {FORMATS.map((kind) => (
          <li key={kind}>
            <Button aria-describedby={`format-${kind}`} onClick={() => save(kind)}>
              {text(`formats.${kind}`)}
            </Button>
            <p id={`format-${kind}`} className={styles.hint}>
              {text(`formats.${kind}Hint`)}
            </p>
          </li>
        ))}
      </ul>
      <div role="status">
        {outcome?.kind === "saved" && <Notice kind="info">{text("formats.saved", { name: outcome.name })}</Notice>}
        {outcome?.kind === "noDates" && <Notice kind="info">{text("formats.noDates")}</Notice>}
        {outcome?.kind === "missingPart" && <PartTrouble />}
      </div>
    </Part>
  );
}

function blobOf({ content, type }: ExportFile): Blob {
  return new Blob([content], { type });
}
