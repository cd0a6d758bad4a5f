import { type ExportInput, type ExportResult, reportOf } from "#exchange/exportFile.ts";
import { type TableCell, text } from "#exchange/tables/table.ts";
import { writeCsv } from "#exchange/tables/writeCsv.ts";
import { err, ok } from "#lib/result.ts";
import { nearestRating } from "#report/risks/layout.ts";
import type { RiskEntry } from "#report/risks/riskReport.ts";

/** Likelihood and impact levels, from 1, of its matrix "critical 5x5"; the import accepts only names. */
const NAMES = ["Very Low", "Low", "Medium", "High", "Very High"] as const;

/** Treatment decisions in the import's terms. */
const TREATMENTS = { accept: "accept", reduce: "mitigate", transfer: "transfer", avoid: "avoid" } as const;

/**
 * Columns of its risk assessment import, all required (CISO Assistant, "Data import wizard", section Risk assessment).
 * Controls are one per line. Residual risk after treatment is not assessed here.
 */
const COLUMNS: readonly (readonly [name: string, cell: (risk: RiskEntry) => TableCell])[] = [
  ["ref_id", ({ id }) => text(id)],
  ["name", ({ title }) => text(title)],
  ["description", ({ description }) => text(description)],
  ["inherent_impact", ({ before }) => rating(before.impact)],
  ["inherent_proba", ({ before }) => rating(before.likelihood)],
  ["existing_controls", (risk) => controls(risk, ["holds", "partly"])],
  ["current_impact", ({ after }) => rating(after.impact)],
  ["current_proba", ({ after }) => rating(after.likelihood)],
  ["additional_controls", (risk) => controls(risk, ["missing"])],
  ["residual_impact", () => text("")],
  ["residual_proba", () => text("")],
  ["treatment", ({ treatment }) => text(treatment.decision === null ? "open" : TREATMENTS[treatment.decision])],
];

/** Exports the risk register for import into CISO Assistant, with its matrix "critical 5x5". */
export function exportCisoAssistant(input: ExportInput): ExportResult {
  const { register } = reportOf(input).risks;
  if (register.length === 0) return err("noRisks");
  const content = writeCsv(
    {
      id: "ciso-assistant",
      title: "ciso-assistant",
      columns: COLUMNS.map(([name]) => name),
      rows: register.map((risk) => COLUMNS.map(([, cell]) => cell(risk))),
    },
    { separator: ",", decimal: ".", byteOrderMark: false },
  );
  return ok({ kind: "file", extension: "ciso-assistant.csv", type: "text/csv", content });
}

/** Converts likelihood or impact, 1…5, to its name. */
function rating(side: number): TableCell {
  return text(NAMES[nearestRating(side) - 1] ?? "");
}

/** Lists practices with controls of these statuses, each once; one with an existing control is never missing. */
function controls(
  { controls: all }: RiskEntry,
  statuses: readonly RiskEntry["controls"][number]["status"][],
): TableCell {
  const exists = new Set(
    all.filter(({ status }) => status !== "missing" && status !== "leftOut").map(({ practice }) => practice),
  );
  const wanted = all.filter(
    ({ status, practice }) => statuses.includes(status) && (status !== "missing" || !exists.has(practice)),
  );
  return text([...new Set(wanted.map(({ practice }) => practice))].join("\n"));
}
