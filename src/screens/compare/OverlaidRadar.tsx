import { ChartFrame } from "#charts/ChartFrame.tsx";
import { StateMark } from "#charts/StateMark.tsx";
import { StatesRadar } from "#charts/StatesRadar.tsx";
import type { Comparison } from "#report/comparison/comparison.ts";
import { ChartMenu } from "#screens/pictures/ChartMenu.tsx";
import { useChartTexts } from "#screens/useChartTexts.ts";
import { useText } from "#screens/useText.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import styles from "./ComparePage.module.css";
import { comparisonFileName } from "./comparisonFileName.ts";

/** Renders the states as lines of one radar; only a table if there are too few or too many areas. */
export function OverlaidRadar({ comparison }: { readonly comparison: Comparison }) {
  const text = useText();
  const texts = useChartTexts();
  const { radar, states } = comparison;
  const table = <AreasTable comparison={comparison} />;
  if (radar === null) return table;
  return (
    <ChartFrame
      caption={radar.caption}
      texts={texts}
      picture={
        <>
          <StatesRadar radar={radar} />
          <ul className={styles.legend} aria-label={text("compare.legend")}>
            {states.map(({ key, label }, index) => (
              <li key={key} className={styles.state}>
                <StateMark index={index} /> <span dir="auto">{label}</span>
              </li>
            ))}
          </ul>
        </>
      }
      table={table}
      actions={<ChartMenu id="radar" name={text("pictures.states")} chart={() => radar} fileOf={comparisonFileName} />}
    />
  );
}

function AreasTable({ comparison }: { readonly comparison: Comparison }) {
  const { states, nodes, terms } = comparison;
  return (
    <StackTable
      caption={comparison.finding}
      columns={[{ label: terms.heading.area }, ...states.map(({ label }) => ({ label, number: true }))]}
      className={styles.table}
    >
      {nodes
        .filter(({ kind }) => kind === "area")
        .map((area) => (
          <StackRow key={area.id} head={`${area.number} ${area.title}`}>
            {area.values.map(({ text }, index) => (
              <StackCell key={states[index]?.key} label={states[index]?.label ?? ""} number>
                {text}
              </StackCell>
            ))}
          </StackRow>
        ))}
    </StackTable>
  );
}
