import type { Verification } from "#report/verify/verify.ts";
import { Part } from "#ui/Part.tsx";
import { useOverview } from "#screens/useReport.ts";
import { useText } from "#screens/useText.ts";
import { useReportWords } from "#screens/reportWords.ts";
import styles from "./VerifyScreen.module.css";

const FIGURES = ["value", "range", "level", "target", "coverage"] as const;

/** The numbers that a report begins with, as they come out here. */
export function NumbersTable({ verification }: { readonly verification: Verification }) {
  const text = useText();
  const words = useReportWords();
  const { overall, areas } = useOverview(verification);
  return (
    <Part title={text("verify.numbers")}>
      <section className={styles.scroll} tabIndex={0} aria-label={text("verify.numbers")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text("verify.of")}</th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col" className="number">
                  {text(`verify.number.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[overall, ...areas].map(({ id, number, title, text: figures }) => (
              <tr key={id}>
                <th scope="row">{id === "overall" ? words.text("verify.overall") : `${number} ${title}`}</th>
                {FIGURES.map((figure) => (
                  <td key={figure} className="number">
                    {figures[figure]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Part>
  );
}
