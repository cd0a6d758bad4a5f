import { useMemo, useState } from "react";
import type { ComparedNode, ComparedValue, Comparison } from "#report/comparison/comparison.ts";
import { useKeptSorting } from "#screens/useKeptSorting.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Part } from "#ui/Part.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { type SortedColumn, useSorting } from "#ui/useSorting.ts";
import styles from "./ComparePage.module.css";

/** Renders a heat map of all areas or practices by state, coloured by level and sortable by any column. */
export function ComparedNodes({ comparison }: { readonly comparison: Comparison }) {
  const text = useText();
  const formatter = useReportFormatter();
  const [kind, setKind] = useState<ComparedNode["kind"]>("area");
  const { terms, max, states } = comparison;
  const { areas, practices, area, practice } = terms.heading;
  const [term, nodeTerms] = kind === "area" ? [area, areas] : [practice, practices];
  const title = formatter.text("comparison.values", { nodes: nodeTerms });
  const columns = useMemo(
    (): readonly SortedColumn<ComparedNode>[] => [
      { id: "node", label: term, sortBy: ({ number }) => number },
      ...states.map(({ key, label }, index) => ({
        id: key,
        label,
        number: true,
        sortBy: ({ values }: ComparedNode) => values[index]?.value ?? null,
      })),
      { id: "spread", label: formatter.text("comparison.spread"), number: true, sortBy: ({ spread }) => spread },
    ],
    [term, states, formatter],
  );
  const nodes = useMemo(() => comparison.nodes.filter((node) => node.kind === kind), [comparison, kind]);
  const sorted = useSorting(columns, nodes, useKeptSorting("compare"));
  return (
    <Part title={title} className={styles.part}>
      <div className={styles.kind}>
        <Segmented
          legend={text("compare.kind")}
          options={[
            { value: "area", label: areas },
            { value: "practice", label: practices },
          ]}
          value={kind}
          onChange={setKind}
        />
      </div>
      <StackTable caption={title} columns={sorted.columns} className={styles.table}>
        {sorted.rows.map((node) => (
          <StackRow key={node.id} head={`${node.number} ${node.title}`}>
            {node.values.map((value, index) => (
              <StackCell key={states[index]?.key} label={states[index]?.label ?? ""} number>
                <ValueCell value={value} max={max} level={comparison.byLevel ? null : text("results.level")} />
              </StackCell>
            ))}
            <StackCell label={formatter.text("comparison.spread")} number>
              {node.spreadText}
            </StackCell>
          </StackRow>
        ))}
      </StackTable>
      <p className={styles.notes}>{text("compare.colours", { by: comparison.byLevel ? "level" : "value" })}</p>
    </Part>
  );
}

/** `level` names the level, which the colour shows; null if the value is the level. */
function ValueCell(props: { readonly value: ComparedValue; readonly max: number; readonly level: string | null }) {
  const { value, max, level } = props;
  if (value.value === null || value.level === null) return value.text;
  return (
    <LevelChip level={value.level} max={max}>
      {value.text}
      {level !== null && (
        <span className="visually-hidden">
          , {level} {value.level}
        </span>
      )}
    </LevelChip>
  );
}
