import { StateMark } from "#charts/StateMark.tsx";
import { Track } from "#charts/Track.tsx";
import type { Comparison } from "#report/comparison/comparison.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import styles from "./ComparePage.module.css";

/** Renders each state's chart mark, value, level, coverage and top risks. */
export function ComparedStates({ comparison }: { readonly comparison: Comparison }) {
  const text = useText();
  const formatter = useReportFormatter();
  const { states, max, byLevel, risksName } = comparison;
  const columns = [
    { label: formatter.text("comparison.state") },
    ...(byLevel ? [] : [{ label: text("results.value"), number: true }]),
    { label: text("results.track", { max }) },
    { label: text("results.level") },
    { label: text("time.coverage"), number: true },
    ...(risksName === null ? [] : [{ label: risksName, number: true }]),
  ];
  return (
    <StackTable caption={text("compare.states", { count: states.length })} columns={columns}>
      {states.map((state, index) => (
        <StackRow
          key={state.key}
          head={
            <span className={styles.state} dir="auto">
              <StateMark index={index} />
              <span>
                {state.label}
                <span className={styles.date}>{state.dateText}</span>
              </span>
            </span>
          }
        >
          {!byLevel && (
            <StackCell label={text("results.value")} number first>
              <strong>{state.text.value}</strong>
            </StackCell>
          )}
          <StackCell label={text("results.track", { max })} wide empty={state.value === null}>
            <Track value={state.value} low={null} high={null} target={null} max={max} />
          </StackCell>
          <StackCell label={text("results.level")}>{state.text.level}</StackCell>
          <StackCell label={text("time.coverage")} number>
            {state.text.coverage}
          </StackCell>
          {risksName !== null && (
            <StackCell label={risksName} number>
              {state.text.topRisks}
            </StackCell>
          )}
        </StackRow>
      ))}
    </StackTable>
  );
}
