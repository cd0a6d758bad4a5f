import type { RiskEntry } from "#report/risks/model.ts";
import { useState } from "react";

/** Which scenarios of the register are shown; an empty text lets all through. */
export type RiskFilter = { readonly band: string; readonly category: string; readonly area: string };

export const NO_FILTER: RiskFilter = { band: "", category: "", area: "" };

/** The scenarios that pass, in the order of the register. The band is the one with controls. */
export function risksThat(register: readonly RiskEntry[], filter: RiskFilter): readonly RiskEntry[] {
  return register.filter(
    ({ after, category, areas }) =>
      (filter.band === "" || after.band.id === filter.band) &&
      (filter.category === "" || category === filter.category) &&
      (filter.area === "" || areas.includes(filter.area)),
  );
}

/** What was chosen last, by assessment: it outlives a look at a question, and ends with the page. */
const chosen = new Map<string, RiskFilter>();

/** The filter of an assessment's register. */
export function useRiskFilter(assessmentId: string): readonly [RiskFilter, (filter: RiskFilter) => void] {
  const [filter, setFilter] = useState(chosen.get(assessmentId) ?? NO_FILTER);
  return [
    filter,
    (wanted) => {
      chosen.set(assessmentId, wanted);
      setFilter(wanted);
    },
  ];
}
