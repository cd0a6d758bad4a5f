import type { ComparedRisk, Comparison } from "#report/comparison/comparison.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { Part } from "#ui/Part.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import styles from "./ComparePage.module.css";

/** Renders the top risks that all states share, and those of only some. */
export function ComparedRisks({ comparison }: { readonly comparison: Comparison }) {
  const formatter = useReportFormatter();
  const { risksName, sharedRisks, otherRisks, states } = comparison;
  if (risksName === null) return null;
  return (
    <Part title={risksName} className={styles.part}>
      {sharedRisks.length + otherRisks.length === 0 && <p>{formatter.text("comparison.risksNone")}</p>}
      {sharedRisks.length > 0 && (
        <>
          <h3 className={styles.sub}>{formatter.text("comparison.risksShared", { count: sharedRisks.length })}</h3>
          <ul className={styles.shared}>
            {sharedRisks.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {otherRisks.length > 0 && (
        <>
          <h3 className={styles.sub}>{formatter.text("comparison.risksOther", { count: otherRisks.length })}</h3>
          <OtherRisks risks={otherRisks} states={states} />
        </>
      )}
    </Part>
  );
}

function OtherRisks(props: { readonly risks: readonly ComparedRisk[]; readonly states: Comparison["states"] }) {
  const formatter = useReportFormatter();
  const { risks, states } = props;
  const columns = [{ label: formatter.text("comparison.risk") }, ...states.map(({ label }) => ({ label }))];
  return (
    <StackTable
      caption={formatter.text("comparison.risksOther", { count: risks.length })}
      columns={columns}
      className={styles.table}
    >
      {risks.map(({ id, title, isTop }) => (
        <StackRow key={id} head={title}>
          {isTop.map((top, index) => (
            <StackCell key={states[index]?.key} label={states[index]?.label ?? ""}>
              {top ? <strong>{formatter.text("comparison.isTop")}</strong> : formatter.text("comparison.isNoTop")}
            </StackCell>
          ))}
        </StackRow>
      ))}
    </StackTable>
  );
}
