import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import page from "#screens/page.module.css";
import type { Session } from "#screens/session.ts";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { FileDrop } from "#ui/FileDrop.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { AppliedNotice } from "./AppliedNotice.tsx";
import { SheetPreview } from "./SheetPreview.tsx";
import styles from "./SheetScreen.module.css";
import { useAnswersImport } from "./useAnswersImport.ts";
import { useExchangeText } from "./useExchangeText.ts";
import { type SheetFailure, useSheetFile } from "./useSheetFile.ts";

/** File types for the file input; unsupported ones get an error message. */
const SHEETS = ".xlsx,.xlsm,.csv,.tsv,.txt,.xls,.xlsb,.ods";

/** Renders the import of answers from a spreadsheet, with a preview of the changes. */
export function ImportPart({ session }: { readonly session: Session }) {
  const text = useText();
  const exchangeText = useExchangeText();
  const { state, open, stop } = useSheetFile(session, exchangeText);
  const { applied, apply, undo, forget } = useAnswersImport(session.assessment.id);
  const take = (file: File) => {
    forget();
    void open(file);
  };
  return (
    <Part title={text("sheet.import")}>
      <FileDrop accept={SHEETS} hint={text("sheet.drop")} onFiles={([file]) => take(file)}>
        {(openPicker) => (
          <div className={styles.import}>
            <p className={page.note}>{text("sheet.importNote")}</p>
            <div>
              <Button tone={state.kind === "none" ? "primary" : "secondary"} onClick={openPicker}>
                {text("sheet.choose")}
              </Button>
            </div>
            <div role="status">
              {state.kind === "reading" && (
                <Notice inRegion kind="info" action={<Button onClick={stop}>{text("common.cancel")}</Button>}>
                  {text("sheet.reading", { name: state.name })}
                </Notice>
              )}
            </div>
            {state.kind === "failed" && <SheetTrouble {...state} exchangeText={exchangeText} />}
            {applied !== null && <AppliedNotice {...applied} assessmentId={session.assessment.id} onUndo={undo} />}
            {state.kind === "opened" && (
              <SheetPreview
                session={session}
                file={state}
                exchangeText={exchangeText}
                onApply={(rows) => {
                  apply(rows);
                  stop();
                }}
                onClose={stop}
              />
            )}
          </div>
        )}
      </FileDrop>
    </Part>
  );
}

function SheetTrouble(props: {
  readonly name: string;
  readonly failure: SheetFailure;
  readonly exchangeText: ExchangeFormatter;
}) {
  const text = useText();
  const { name, failure, exchangeText } = props;
  if (failure.kind === "missingPart") return <PartTrouble />;
  return (
    <Notice kind="error" title={text("sheet.notRead", { name })}>
      <p>{sentence(failure, exchangeText, text)}</p>
    </Notice>
  );
}

function sentence(
  failure: Exclude<SheetFailure, { readonly kind: "missingPart" }>,
  exchangeText: ExchangeFormatter,
  text: ReturnType<typeof useText>,
): string {
  if (failure.kind === "failed" || failure.kind === "unreadable") return text(`sheet.${failure.kind}`);
  const { kind, ...values } = failure;
  return exchangeText(`sheetError.${kind}`, values);
}
