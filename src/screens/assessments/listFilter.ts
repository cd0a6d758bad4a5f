import { foldText } from "#lib/foldText.ts";
import { searchWords } from "#lib/textSearch.ts";
import type { ListRow } from "./listRows.ts";

/** The states by which the list can be filtered. */
export const LIST_STATES = ["current", "notStarted", "started", "unsaved", "invited", "archived"] as const;
export type ListState = (typeof LIST_STATES)[number];

/** A filter of the list; an empty text matches everything. */
export type ListFilter = Readonly<Record<"search" | "tag" | "organisation" | "sector", string>> & {
  readonly state: ListState;
};

/** The filter that shows all current assessments. */
export const NO_FILTER: ListFilter = { search: "", tag: "", organisation: "", sector: "", state: "current" };

/** Validates a stored filter, because another version of the app may have written another format. */
export function filterOf(value: unknown): ListFilter {
  if (typeof value !== "object" || value === null) return NO_FILTER;
  const given: Readonly<Record<string, unknown>> = { ...value };
  const textOf = (name: keyof ListFilter) => (typeof given[name] === "string" ? given[name] : "");
  return {
    search: textOf("search"),
    tag: textOf("tag"),
    organisation: textOf("organisation"),
    sector: textOf("sector"),
    state: LIST_STATES.find((state) => state === given.state) ?? NO_FILTER.state,
  };
}

/** Returns the matching assessments in their order. All words of the search must occur, in any order. */
export function filterList(rows: readonly ListRow[], filter: ListFilter): readonly ListRow[] {
  const words = searchWords(filter.search).map(foldText);
  return rows.filter(
    (row) =>
      isInState(row, filter.state) &&
      (filter.tag === "" || row.tags.includes(filter.tag)) &&
      (filter.organisation === "" || row.organisation === filter.organisation) &&
      (filter.sector === "" || row.sector === filter.sector) &&
      words.every((word) => row.searched.includes(word)),
  );
}

function isInState({ listed }: ListRow, state: ListState): boolean {
  const { archived, file, assessment } = listed;
  if (archived || state === "archived") return archived && state === "archived";
  if (state === "notStarted") return assessment.started !== true;
  if (state === "started") return assessment.started === true;
  if (state === "unsaved") return file.savedAt === null || file.changed.length > 0;
  return state === "current" || assessment.invited === true;
}

/** The values to choose from, each once, sorted by locale. */
export type ListChoices = Readonly<Record<"tag" | "organisation" | "sector", readonly string[]>>;

/** Returns the tags, organisations and sectors of the assessments. */
export function choicesIn(
  rows: readonly Pick<ListRow, "tags" | "organisation" | "sector">[],
  locale: string,
): ListChoices {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const unique = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== "").toSorted(compare);
  return {
    tag: unique(rows.flatMap(({ tags }) => tags)),
    organisation: unique(rows.map(({ organisation }) => organisation)),
    sector: unique(rows.map(({ sector }) => sector)),
  };
}
