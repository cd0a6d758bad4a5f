import type { AssessmentSummary } from "#assessment/summary.ts";
import { foldText } from "#lib/foldText.ts";
import { shownText } from "#lib/isBlank.ts";
import type { ListedAssessment } from "#screens/services.tsx";

/** An assessment in the list, with the texts by which it is found and sorted. */
export type ListRow = {
  readonly id: string;
  readonly listed: ListedAssessment;
  readonly name: string;
  readonly organisation: string;
  readonly sector: string;
  readonly tags: readonly string[];
  /** All texts for the search, normalized by `foldText`. */
  readonly searched: string;
};

type NameOf = (assessment: AssessmentSummary) => string;

/** The rows made before, by name function: normalizing a thousand texts at each change takes too long. */
const made = new WeakMap<NameOf, WeakMap<ListedAssessment, ListRow>>();

/** Returns the rows of the assessments in their order; an unchanged assessment has the same row as before. */
export function listRows(all: readonly ListedAssessment[], nameOf: NameOf): readonly ListRow[] {
  const before = made.get(nameOf) ?? new WeakMap<ListedAssessment, ListRow>();
  made.set(nameOf, before);
  return all.map((listed) => {
    const row = before.get(listed) ?? listRow(listed, nameOf);
    before.set(listed, row);
    return row;
  });
}

function listRow(listed: ListedAssessment, nameOf: NameOf): ListRow {
  const { id, subject, tags = [] } = listed.assessment;
  const name = nameOf(listed.assessment);
  const organisation = shownText(subject.organisation);
  const sector = shownText(subject.sector ?? "");
  const shown = tags.map(shownText).filter((tag) => tag !== "");
  const searched = foldText([name, organisation, subject.scope, sector, ...shown].join("\n"));
  return { id, listed, name, organisation, sector, tags: shown, searched };
}
