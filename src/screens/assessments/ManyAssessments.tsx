import { useCallback, useMemo, useState } from "react";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { DemoNotice } from "#screens/portfolio/DemoNotice.tsx";
import type { ListedAssessment } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { AssessmentTable } from "./AssessmentTable.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { choicesIn, filterList, NO_FILTER } from "./listFilter.ts";
import { listRows } from "./listRows.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { useListFilter } from "./useListFilter.ts";

const NONE_SELECTED: ReadonlySet<string> = new Set();

/** Home with many assessments: a searchable table instead of cards, with actions on several at once. */
export function ManyAssessments({ all }: { readonly all: readonly ListedAssessment[] }) {
  const text = useText();
  const locale = useLocale();
  const nameOf = useAssessmentName();
  const { filter, shown, setFilter, setShown } = useListFilter();
  const [marked, setMarked] = useState(NONE_SELECTED);
  const rows = useMemo(() => listRows(all, nameOf), [all, nameOf]);
  const choices = useMemo(() => choicesIn(rows, locale), [rows, locale]);
  const found = useMemo(() => filterList(rows, filter), [rows, filter]);
  // Only what the filter shows can be selected, so that no action reaches what is not listed.
  const selected = useMemo(() => found.filter(({ id }) => marked.has(id)), [found, marked]);
  const mark = useCallback(
    (id: string, isSelected: boolean) =>
      setMarked((before) => new Set(isSelected ? [...before, id] : [...before].filter((one) => one !== id))),
    [],
  );
  return (
    <>
      <DemoNotice />
      <FilterBar filter={filter} choices={choices} onChange={setFilter} />
      <SelectionBar
        found={found}
        all={rows.length}
        selected={selected}
        onSelect={(some) => setMarked(new Set(some.map(({ id }) => id)))}
      />
      {found.length === 0 ? (
        <Notice kind="info" action={<Button onClick={() => setFilter(NO_FILTER)}>{text("list.clear")}</Button>}>
          {text("list.none")}
        </Notice>
      ) : (
        <AssessmentTable rows={found} shown={shown} selected={marked} onSelect={mark} onShow={setShown} />
      )}
    </>
  );
}
