import { Suspense, useState } from "react";
import { fileName } from "#assessment/fileName.ts";
import { isTargeted } from "#assessment/isTargeted.ts";
import type { Choices } from "#document/choices.ts";
import type { NoExport } from "#exchange/exportInWorker.ts";
import { REPORT_FORMATS, type ReportFormat } from "#exchange/formatIds.ts";
import { loadPart } from "#lib/loadPart.ts";
import { ok, type Result } from "#lib/result.ts";
import { ownTimeZone } from "#lib/timeZone.ts";
import type { SealJob } from "#screens/sealed/SealDialog.tsx";
import type { Session } from "#screens/session.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { CheckField } from "#ui/CheckField.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { exportRequest } from "./exportRequest.ts";
import styles from "./ReportScreen.module.css";
import { type ChosenTemplate, WordTemplateField } from "./WordTemplateField.tsx";

const SealDialog = lazyPart(() => import("#screens/sealed/SealDialog.tsx"), "SealDialog");

type Outcome = { readonly kind: "saved"; readonly name: string } | { readonly kind: "working" } | NoExport;

/** What the report has, as the sentences ask for it. */
type Contents = Readonly<Record<"risks" | "plan" | "frameworks", "yes" | "no">>;

const OFFERED_FORMATS: readonly (ReportFormat | "all")[] = [...REPORT_FORMATS, "all"];

/** What a format is made of, where it is not the whole report; one of them is enough. */
const NEEDS: { readonly [Format in ReportFormat | "all"]?: readonly ("risks" | "plan")[] } = {
  // Only steps and risks have dates.
  ics: ["risks", "plan"],
  jira: ["plan"],
  "azure-devops": ["plan"],
  github: ["plan"],
  "ciso-assistant": ["risks"],
};

/** The report in other file formats: for editing, for calculations, or for a calendar. */
export function OtherFormats({ session, choices }: { readonly session: Session; readonly choices: Choices }) {
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSealed, setSealed] = useState(false);
  const [sealing, setSealing] = useState<SealJob | null>(null);
  const [template, setTemplate] = useState<ChosenTemplate | null>(null);
  const { questionnaire, assessment } = session;
  const has: Contents = {
    risks: questionnaire.risks.length > 0 ? "yes" : "no",
    plan: isTargeted(questionnaire, assessment) ? "yes" : "no",
    frameworks: questionnaire.frameworks.length > 0 ? "yes" : "no",
  };
  const formats = OFFERED_FORMATS.filter((format) => NEEDS[format]?.some((part) => has[part] === "yes") ?? true);
  const save = async (format: ReportFormat | "all") => {
    setOutcome({ kind: "working" });
    const made = await makeFile(format, session, choices, template);
    if (!made.ok) return setOutcome(made.error);
    const { name, content } = made.value;
    if (isSealed) {
      setOutcome(null);
      return setSealing(made.value);
    }
    saveAs(content, name);
    return setOutcome({ kind: "saved", name });
  };
  return (
    <Part title={text("formats.title")} name="formats">
      <CheckField label={text("sealed.formats")} checked={isSealed} onChange={setSealed} />
      <WordTemplateField template={template} onChange={setTemplate} />
      <ul className={styles.formats}>
        {formats.map((format) => (
          <li key={format}>
            <Button aria-describedby={`format-${format}`} onClick={() => save(format)}>
              {text(`formats.${format}`)}
            </Button>
            <p id={`format-${format}`} className={styles.hint}>
              {text(`formats.${format}.hint`, has)}
            </p>
          </li>
        ))}
      </ul>
      <FormatOutcome outcome={outcome} has={has} />
      {sealing !== null && (
        <Suspense fallback={null}>
          <SealDialog
            job={sealing}
            onSaved={(name) => setOutcome({ kind: "saved", name })}
            onClose={() => setSealing(null)}
          />
        </Suspense>
      )}
    </Part>
  );
}

/** Says that a file is being made, that it was saved, or why there is none. */
function FormatOutcome({ outcome, has }: { readonly outcome: Outcome | null; readonly has: Contents }) {
  const text = useText();
  return (
    <>
      <div role="status">
        {outcome?.kind === "saved" && (
          <Notice inRegion kind="info">
            {text("formats.saved", { name: outcome.name })}
          </Notice>
        )}
        {outcome?.kind === "working" && <p className={styles.hint}>{text("formats.working")}</p>}
        {outcome?.kind === "nothing" && (
          <Notice inRegion kind="info">
            {text(`formats.${outcome.reason}`, has)}
          </Notice>
        )}
      </div>
      {outcome?.kind === "failed" && <Notice kind="error">{text("formats.failed")}</Notice>}
      {outcome?.kind === "missingPart" && <PartTrouble />}
    </>
  );
}

/** Makes the report in a format, in a worker; fails if there is nothing for it, or if a part cannot be loaded. */
async function makeFile(
  format: ReportFormat | "all",
  { questionnaire, assessment }: Session,
  choices: Choices,
  template: ChosenTemplate | null,
): Promise<Result<SealJob, NoExport>> {
  const date = today();
  const part = await loadPart(() => import("#exchange/exportInWorker.ts"));
  const request = await exportRequest(format, { questionnaire, assessment, choices, date, timeZone: ownTimeZone() });
  if (!request.ok) return request;
  if (!part.ok) return part;
  const made = await part.value.exportInWorker({
    ...request.value,
    ...(template !== null && { wordTemplate: template.bytes }),
  });
  if (!made.ok) return made;
  const { extension, content, type } = made.value;
  return ok({ name: fileName(assessment, extension, date, choices.edition), content: new Blob([content], { type }) });
}
