import type { RiskEntry } from "#report/risks/riskReport.ts";
import { useState } from "react";
import { keepInEntry, readEntry } from "#screens/shell/historyEntry.ts";

/** Which scenarios of the register are shown; an empty text lets all through. */
export type RiskFilter = Readonly<Record<"band" | "category" | "area" | "decision" | "owner", string>>;

export const NO_FILTER: RiskFilter = { band: "", category: "", area: "", decision: "", owner: "" };

/** Lets the scenarios through about which nothing is decided, or that nobody owns. No owner is called so: names have no space in front. */
export const NONE = " none";

const ENTRY = "riskFilter";

/** Only this app writes its history; an older version of it may have written another shape. */
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

/** The scenarios that pass, in the order of the register. The band is one in which it is, or could be, with controls. */
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

/** The owners of the scenarios, each once, in the order of the language. */
export function ownersOf(register: readonly RiskEntry[], locale: string): readonly string[] {
  const owners = new Set(register.map(({ treatment }) => treatment.owner).filter((owner) => owner !== ""));
  return [...owners].sort(new Intl.Collator(locale).compare);
}

/** What was chosen last, by assessment: it goes along to a scenario and to a question. */
const chosen = new Map<string, RiskFilter>();

/** The filter of an assessment's register: as it was at this place of the browser's history, else as it was last. */
export function useRiskFilter(assessmentId: string): readonly [RiskFilter, (filter: RiskFilter) => void] {
  const [filter, setFilter] = useState(() => chosen.get(assessmentId) ?? filterOf(readEntry(ENTRY)));
  return [
    filter,
    (wanted) => {
      chosen.set(assessmentId, wanted);
      keepInEntry(ENTRY, wanted);
      setFilter(wanted);
    },
  ];
}
