import type { Verification } from "#verify/verify.ts";
import { Part } from "#ui/Part.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useOverview } from "#screens/useReport.ts";
import { useText } from "#screens/useText.ts";

const FIGURES = ["value", "range", "level", "target", "coverage"] as const;

/** The first numbers of a report, as recalculated here. */
export function NumbersTable({ verification }: { readonly verification: Verification }) {
  const text = useText();
  const formatter = useReportFormatter();
  const { overall, areas, terms } = useOverview(verification);
  const columns = [
    { label: terms.heading.area },
    ...FIGURES.map((figure) => ({ label: text(`verify.number.${figure}`), number: true })),
  ];
  return (
    <Part title={text("verify.numbers")}>
      <StackTable caption={text("verify.numbers")} columns={columns}>
        {[overall, ...areas].map(({ id, number, title, text: figures }) => (
          <StackRow key={id} head={id === "overall" ? formatter.text("verify.overall") : `${number} ${title}`}>
            {FIGURES.map((figure) => (
              <StackCell key={figure} label={text(`verify.number.${figure}`)} number>
                {figures[figure]}
              </StackCell>
            ))}
          </StackRow>
        ))}
      </StackTable>
    </Part>
  );
}
