import { useState } from "react";
import type { RiskEntry } from "#report/risks/riskReport.ts";
import { readEntry } from "#screens/shell/historyEntry.ts";
import { useKeepTexts } from "#screens/useKeepTexts.ts";

/** The filter of the register; an empty text matches everything. */
export type RiskFilter = Readonly<Record<"band" | "category" | "area" | "decision" | "owner", string>>;

/** The filter that shows all scenarios. */
export const NO_FILTER: RiskFilter = { band: "", category: "", area: "", decision: "", owner: "" };

/**
 * Matches scenarios without a decision or an owner. No owner has this name, because names do not begin with a space.
 */
export const NONE = " none";

const ENTRY = "riskFilter";

/** Validates a stored filter, because an older version of the app may have written another format. */
export function filterOf(value: unknown): RiskFilter {
  if (typeof value !== "object" || value === null) return NO_FILTER;
  const given: Readonly<Record<string, unknown>> = { ...value };
  const textOf = (name: keyof RiskFilter) => (typeof given[name] === "string" ? given[name] : "");
  return {
    band: textOf("band"),
    category: textOf("category"),
    area: textOf("area"),
    decision: textOf("decision"),
    owner: textOf("owner"),
  };
}

/**
 * Returns the matching scenarios, in the order of the register. A band matches if the scenario is, or could be, in it
 * with controls.
 */
export function filterRisks(register: readonly RiskEntry[], filter: RiskFilter): readonly RiskEntry[] {
  return register.filter(
    ({ after, category, areas, treatment }) =>
      (filter.band === "" || after.possible.includes(filter.band)) &&
      (filter.category === "" || category === filter.category) &&
      (filter.area === "" || areas.includes(filter.area)) &&
      isAsked(filter.decision, treatment.decision ?? "") &&
      isAsked(filter.owner, treatment.owner),
  );
}

function isAsked(wanted: string, value: string): boolean {
  return wanted === "" || value === (wanted === NONE ? "" : wanted);
}

/** Returns the owners of the scenarios, each once, sorted by locale. */
export function ownersOf(register: readonly RiskEntry[], locale: string): readonly string[] {
  const owners = new Set(register.map(({ treatment }) => treatment.owner).filter((owner) => owner !== ""));
  return [...owners].sort(new Intl.Collator(locale).compare);
}

/** The last filter by assessment; it stays while a scenario or a question is opened. */
const chosen = new Map<string, RiskFilter>();

/** Returns the filter of an assessment's register: the one in the browser's history entry, else the last one. */
export function useRiskFilter(assessmentId: string): readonly [RiskFilter, (filter: RiskFilter) => void] {
  const keepTexts = useKeepTexts();
  const [filter, setFilter] = useState(() => chosen.get(assessmentId) ?? filterOf(readEntry(ENTRY)));
  return [
    filter,
    (wanted) => {
      chosen.set(assessmentId, wanted);
      keepTexts(ENTRY, wanted);
      setFilter(wanted);
    },
  ];
}
