import { useMemo, useRef } from "react";
import { instantOf } from "#lib/instantOf.ts";
import { ScoringProgress } from "#screens/portfolio/ScoringProgress.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { StackTable } from "#ui/StackTable.tsx";
import { showMore } from "#ui/showMore.ts";
import { usePacedRows } from "#ui/usePacedRows.ts";
import { type SortedColumn, useSorting } from "#ui/useSorting.ts";
import { AssessmentRow } from "./AssessmentRow.tsx";
import styles from "./AssessmentTable.module.css";
import type { ListRow } from "./listRows.ts";
import { PAGE } from "./useListFilter.ts";
import { useResultSorting } from "./useResultSorting.ts";

/** Rows drawn together: as many as a slow device draws between two keys without a pause that is felt. */
const MAX_AT_ONCE = 3;

/** The matching assessments as a table, sortable, a page at a time. */
export function AssessmentTable(props: {
  readonly rows: readonly ListRow[];
  readonly shown: number;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly onShow: (shown: number) => void;
}) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const { rows, shown, selected, onSelect, onShow } = props;
  const { place: keptOrder, resultOf, progress } = useResultSorting();
  const columns = useMemo(
    (): readonly SortedColumn<ListRow>[] => [
      { id: "name", label: text("list.name"), sortBy: ({ name }) => name },
      { id: "sector", label: text("list.sector"), sortBy: ({ sector }) => sector || null },
      { id: "level", label: text("home.level"), sortBy: ({ id }) => resultOf(id)?.level ?? null },
      { id: "value", label: text("home.value"), number: true, sortBy: ({ id }) => resultOf(id)?.value ?? null },
      {
        id: "changed",
        label: text("list.changed"),
        number: true,
        sortBy: ({ listed }) => instantOf(listed.assessment.updatedAt) || null,
      },
      { id: "menu", label: <span className="visually-hidden">{text("home.more")}</span> },
    ],
    [text, resultOf],
  );
  const sorted = useSorting(columns, rows, keptOrder);
  const page = useMemo(() => sorted.rows.slice(0, shown), [sorted.rows, shown]);
  const drawn = usePacedRows(page, MAX_AT_ONCE);
  const more = Math.min(PAGE, rows.length - shown);
  return (
    <div ref={place}>
      {progress !== null && <ScoringProgress {...progress} />}
      <StackTable caption={text("home.title")} columns={sorted.columns} className={styles.table}>
        {drawn.map((row) => (
          <AssessmentRow key={row.id} row={row} isSelected={selected.has(row.id)} onSelect={onSelect} />
        ))}
      </StackTable>
      {more > 0 && (
        <Button tone="subtle" className={styles.more} onClick={() => showMore(place, () => onShow(shown + PAGE))}>
          {text("list.more", { count: more, left: rows.length - shown })}
        </Button>
      )}
    </div>
  );
}
