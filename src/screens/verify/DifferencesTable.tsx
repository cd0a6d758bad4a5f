import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import type { VerificationText } from "#verify/describeVerification.ts";
import styles from "./VerifyScreen.module.css";

/** The metrics whose stated values differ from the recalculated ones. */
export function DifferencesTable({ differences, more }: Pick<VerificationText, "differences" | "more">) {
  const text = useText();
  const columns = [
    { label: text("verify.metric") },
    { label: text("verify.stated"), number: true },
    { label: text("verify.recomputed"), number: true },
  ];
  return (
    <Part title={text("verify.differences")}>
      <StackTable caption={text("verify.differences")} columns={columns}>
        {differences.map(({ metric, stated, recomputed }) => (
          <StackRow key={metric} head={metric}>
            <StackCell label={text("verify.stated")} number>
              {stated}
            </StackCell>
            <StackCell label={text("verify.recomputed")} number>
              {recomputed}
            </StackCell>
          </StackRow>
        ))}
      </StackTable>
      {more > 0 && <p className={styles.note}>{text("verify.more", { count: more })}</p>}
    </Part>
  );
}
