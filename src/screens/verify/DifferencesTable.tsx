import type { VerificationText } from "#report/verify/describeVerification.ts";
import { Part } from "#ui/Part.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./VerifyScreen.module.css";

/** Each figure that the report states otherwise than it comes out. */
export function DifferencesTable({ differences, more }: Pick<VerificationText, "differences" | "more">) {
  const text = useText();
  return (
    <Part title={text("verify.differences")}>
      <section className={styles.scroll} tabIndex={0} aria-label={text("verify.differences")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text("verify.figure")}</th>
              <th scope="col" className="number">
                {text("verify.stated")}
              </th>
              <th scope="col" className="number">
                {text("verify.recomputed")}
              </th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ figure, stated, recomputed }) => (
              <tr key={figure}>
                <th scope="row">{figure}</th>
                <td className="number">{stated}</td>
                <td className="number">{recomputed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 && <p className={styles.note}>{text("verify.more", { count: more })}</p>}
    </Part>
  );
}
