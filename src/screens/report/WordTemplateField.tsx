import { useId, useRef, useState } from "react";
import type { TemplateError } from "#exchange/word/wordTemplate.ts";
import { loadPart, type NoAnswer } from "#lib/loadPart.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { FileDrop } from "#ui/FileDrop.tsx";
import { focusAfter } from "#ui/focusAfter.ts";
import styles from "./ReportScreen.module.css";

/** A client's own Word template. */
export type ChosenTemplate = { readonly name: string; readonly bytes: Uint8Array };

type TemplateFailure = { readonly kind: "refused"; readonly reason: TemplateError } | NoAnswer;

/** What headers and footers of a template can contain. */
const PLACES = ["title", "organisation", "classification", "date"].map((name) => `{{${name}}}`).join(", ");

/** The field for a client's own Word template, which is checked when it is chosen. */
export function WordTemplateField(props: {
  readonly template: ChosenTemplate | null;
  readonly onChange: (template: ChosenTemplate | null) => void;
}) {
  const text = useText();
  const id = useId();
  const choose = useRef<HTMLButtonElement>(null);
  const { template, onChange } = props;
  const { refused, read } = useTemplateFile(onChange);
  return (
    <FileDrop accept=".docx,.dotx" hint={text("formats.wordTemplateChoose")} onFiles={([file]) => void read(file)}>
      {(openPicker) => (
        <fieldset className={styles.field} aria-describedby={`${id}-hint`}>
          <legend className={styles.label}>{text("formats.wordTemplate")}</legend>
          <p id={`${id}-hint`} className={styles.hint}>
            {text("formats.wordTemplateHint", { places: PLACES })}
          </p>
          <div role="status">
            {template !== null && <p>{text("formats.wordTemplateUsed", { name: template.name })}</p>}
          </div>
          <p role="alert" className={styles.wrong}>
            {refused !== null && `${refused.name}: ${refused.sentence}`}
          </p>
          <div className={styles.row}>
            <Button ref={choose} onClick={openPicker}>
              {text("formats.wordTemplateChoose")}
            </Button>
            {template !== null && (
              <Button
                tone="subtle"
                onClick={() =>
                  focusAfter(
                    () => onChange(null),
                    () => choose.current,
                  )
                }
              >
                {text("formats.wordTemplateNone")}
              </Button>
            )}
          </div>
        </fieldset>
      )}
    </FileDrop>
  );
}

/** Returns a function that checks a chosen template, and why the last one was refused. */
function useTemplateFile(onChange: (template: ChosenTemplate) => void) {
  const text = useText();
  const [refused, setRefused] = useState<{ readonly name: string; readonly sentence: string } | null>(null);
  const check = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const part = await loadPart(() => import("#exchange/askWorker.ts"));
    const checked = part.ok
      ? await part.value.askWorker<null, TemplateFailure>({ task: "checkTemplate", bytes })
      : part;
    if (checked.ok) {
      setRefused(null);
      return onChange({ name: file.name, bytes });
    }
    const { error } = checked;
    const sentence =
      error.kind === "refused"
        ? text(`formats.${error.reason}`)
        : text(error.kind === "missingPart" ? "failure.partHint" : "formats.templateDamaged");
    return setRefused({ name: file.name, sentence });
  };
  const read = (file: File) =>
    check(file).catch(() => setRefused({ name: file.name, sentence: text("formats.templateDamaged") }));
  return { refused, read };
}
