import { useState } from "react";
import { fileName } from "#assessment/fileName.ts";
import type { TemplateChoices } from "#exchange/exportFile.ts";
import type { NoExport } from "#exchange/exportInWorker.ts";
import { loadPart } from "#lib/loadPart.ts";
import { ownTimeZone } from "#lib/timeZone.ts";
import page from "#screens/page.module.css";
import { exportRequest } from "#screens/report/exportRequest.ts";
import { useChoices } from "#screens/report/useChoices.ts";
import type { Session } from "#screens/session.ts";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { today } from "#screens/today.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { Checkbox } from "#ui/Radio.tsx";
import styles from "./SheetScreen.module.css";

type Outcome = { readonly kind: "saved"; readonly name: string } | { readonly kind: "working" } | NoExport;

/** Renders the export of questions as a workbook: all of the edition, of one area, or of one role. */
export function TemplatePart({ session }: { readonly session: Session }) {
  const text = useText();
  const { outcome, save } = useTemplate(session);
  const [which, setWhich] = useState("");
  const [filled, setFilled] = useState(true);
  const { areas, roles = [] } = session.questionnaire;
  const { heading } = useTerms(session);
  const [kind, id = null] = which.split(":");
  const choices = { filled, area: kind === "area" ? id : null, role: kind === "role" ? id : null };
  return (
    <Part title={text("sheet.template")}>
      <p className={page.note}>{text("sheet.templateNote")}</p>
      <div className={styles.fields}>
        <SelectField label={text("sheet.which")} value={which} onChange={({ target }) => setWhich(target.value)}>
          <option value="">{text("sheet.all")}</option>
          <optgroup label={heading.areas}>
            {areas.map((area) => (
              <option key={area.id} value={`area:${area.id}`}>
                {`${area.number} ${area.title}`}
              </option>
            ))}
          </optgroup>
          {roles.length > 0 && (
            <optgroup label={text("sheet.byRole")}>
              {roles.map((role) => (
                <option key={role.id} value={`role:${role.id}`}>
                  {role.title}
                </option>
              ))}
            </optgroup>
          )}
        </SelectField>
        <label className={styles.choice}>
          <Checkbox checked={filled} onChange={({ target }) => setFilled(target.checked)} />
          <span>{text("sheet.filled")}</span>
        </label>
      </div>
      <Button tone="primary" onClick={() => save(choices)}>
        {text("sheet.save")}
      </Button>
      <div role="status" className={styles.outcome}>
        {outcome?.kind === "saved" && (
          <Notice inRegion kind="info">
            {text("formats.saved", { name: outcome.name })}
          </Notice>
        )}
        {outcome?.kind === "working" && <p className={page.note}>{text("formats.working")}</p>}
      </div>
      {(outcome?.kind === "failed" || outcome?.kind === "nothing") && (
        <Notice kind="error">{text("sheet.failed")}</Notice>
      )}
      {outcome?.kind === "missingPart" && <PartTrouble />}
    </Part>
  );
}

function useTemplate({ questionnaire, assessment }: Session) {
  const { chosen } = useChoices(assessment.id);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (template: TemplateChoices) => {
    const date = today();
    const job = { questionnaire, assessment, choices: chosen.choices, date, timeZone: ownTimeZone() };
    setOutcome({ kind: "working" });
    const [part, request] = await Promise.all([
      loadPart(() => import("#exchange/exportInWorker.ts")),
      exportRequest("template", job),
    ]);
    if (!request.ok || !part.ok) return setOutcome({ kind: "missingPart" });
    const made = await part.value.exportInWorker({ ...request.value, template });
    if (!made.ok) return setOutcome(made.error);
    const name = fileName(assessment, made.value.extension, date);
    saveAs(new Blob([made.value.content], { type: made.value.type }), name);
    return setOutcome({ kind: "saved", name });
  };
  return { outcome, save };
}
