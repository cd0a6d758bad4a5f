import { composeComparison } from "#document/composeComparison.ts";
import { loadPart } from "#lib/loadPart.ts";
import type { Comparison } from "#report/comparison/comparison.ts";
import type { Formatter } from "#report/formatter.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { visitorChoices } from "#screens/report/reportChoices.ts";
import { type MadeFile, makeInWorker, SaveFormats } from "#screens/SaveFormats.tsx";
import { exchangeCatalogue } from "#screens/shell/catalogues.ts";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import { comparisonFileName } from "./comparisonFileName.ts";

const FORMATS = ["pdf", "xlsx", "csv"] as const;

/** Saves the comparison as a report for the board, or as tables. */
export function ComparisonExports(props: { readonly comparison: Comparison; readonly formatter: Formatter }) {
  const text = useText();
  const language = useLocale();
  const { comparison, formatter } = props;
  const make = (format: (typeof FORMATS)[number]) => {
    const options = { paper: visitorChoices().paper, language, date: today() };
    return format === "pdf" ? makePdf(comparison, formatter, options) : makeTables(comparison, format, options);
  };
  return <SaveFormats title={text("compare.save")} formats={FORMATS} make={make} fileOf={comparisonFileName} />;
}

type Options = Pick<Parameters<typeof composeComparison>[2], "paper" | "language" | "date">;

async function makePdf(comparison: Comparison, formatter: Formatter, options: Options): Promise<MadeFile> {
  const part = await loadPart(() => import("#pdf/exportPdf.ts"));
  if (!part.ok) return part.error;
  const document = composeComparison(comparison, formatter, options);
  const { signal } = new AbortController();
  const made = await part.value.exportDocument(document, { onProgress: () => {}, signal });
  if (!made.ok) return { kind: made.error === "offline" ? "missingPart" : "failed" };
  return { extension: "pdf", content: made.value.file };
}

async function makeTables(comparison: Comparison, format: "xlsx" | "csv", options: Options): Promise<MadeFile> {
  const messages = await loadPart(() => exchangeCatalogue.load(options.language));
  if (!messages.ok) return messages.error;
  return makeInWorker({ task: "comparison", comparison, format, messages: messages.value, ...options });
}
