import { composeComparison } from "#document/composeComparison.ts";
import type { ExportFile } from "#exchange/exportFile.ts";
import { loadPart } from "#lib/loadPart.ts";
import type { Comparison } from "#report/comparison/comparison.ts";
import type { Formatter } from "#report/formatter.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import { useState } from "react";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { visitorChoices } from "#screens/report/reportChoices.ts";
import { exchangeCatalogue } from "#screens/shell/catalogues.ts";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import { comparisonFileName } from "./comparisonFileName.ts";
import styles from "./ComparePage.module.css";

const FORMATS = ["pdf", "xlsx", "csv"] as const;
type Format = (typeof FORMATS)[number];

type State =
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "working" }
  | { readonly kind: "failed" }
  | { readonly kind: "missingPart" };

type ExportContent = { readonly extension: string; readonly content: Blob };

/** Saves the comparison as a report for the board, or as tables. */
export function ComparisonExports(props: { readonly comparison: Comparison; readonly formatter: Formatter }) {
  const text = useText();
  const language = useLocale();
  const [state, setState] = useState<State | null>(null);
  const { comparison, formatter } = props;
  const save = async (format: Format) => {
    setState({ kind: "working" });
    const options = { paper: visitorChoices().paper, language, date: today() };
    const made = await (format === "pdf"
      ? makePdf(comparison, formatter, options)
      : makeTables(comparison, format, options));
    if ("kind" in made) return setState(made);
    const name = comparisonFileName(made.extension);
    saveAs(made.content, name);
    return setState({ kind: "saved", name });
  };
  return (
    <Part title={text("compare.save")} className={styles.part}>
      <ul className={styles.formats}>
        {FORMATS.map((format) => (
          <li key={format}>
            <Button onClick={() => save(format)}>{text(`compare.${format}`)}</Button>
          </li>
        ))}
      </ul>
      <div role="status">
        {state?.kind === "working" && <p className={styles.notes}>{text("formats.working")}</p>}
        {state?.kind === "saved" && (
          <Notice inRegion kind="info">
            {text("formats.saved", { name: state.name })}
          </Notice>
        )}
      </div>
      {state?.kind === "failed" && <Notice kind="error">{text("compare.failed")}</Notice>}
      {state?.kind === "missingPart" && <PartTrouble />}
    </Part>
  );
}

type Options = Pick<Parameters<typeof composeComparison>[2], "paper" | "language" | "date">;
type ExportFailure = Extract<State, { readonly kind: "failed" | "missingPart" }>;

async function makePdf(
  comparison: Comparison,
  formatter: Formatter,
  options: Options,
): Promise<ExportContent | ExportFailure> {
  const part = await loadPart(() => import("#pdf/exportPdf.ts"));
  if (!part.ok) return part.error;
  const document = composeComparison(comparison, formatter, options);
  const { signal } = new AbortController();
  const made = await part.value.exportDocument(document, { onProgress: () => {}, signal });
  if (!made.ok) return { kind: made.error === "offline" ? "missingPart" : "failed" };
  return { extension: "pdf", content: made.value.file };
}

async function makeTables(
  comparison: Comparison,
  format: Exclude<Format, "pdf">,
  options: Options,
): Promise<ExportContent | ExportFailure> {
  const [part, messages] = await Promise.all([
    loadPart(() => import("#exchange/askWorker.ts")),
    loadPart(() => exchangeCatalogue.load(options.language)),
  ]);
  if (!part.ok || !messages.ok) return { kind: "missingPart" };
  const request = { task: "comparison", comparison, format, messages: messages.value, ...options } as const;
  const made = await part.value.askWorker<ExportFile, never>(request);
  if (!made.ok) return made.error;
  const { extension, content, type } = made.value;
  return { extension, content: new Blob([content], { type }) };
}
