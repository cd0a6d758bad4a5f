import { useOverview } from "#screens/useOverview.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import type { Verification } from "#verify/verify.ts";

const METRICS = ["value", "range", "level", "target", "coverage"] as const;

/** The first numbers of a report, as recalculated here. */
export function NumbersTable({ verification }: { readonly verification: Verification }) {
  const text = useText();
  const formatter = useReportFormatter();
  const { overall, areas, terms } = useOverview(verification);
  const columns = [
    { label: terms.heading.area },
    ...METRICS.map((metric) => ({ label: text(`verify.number.${metric}`), number: true })),
  ];
  return (
    <Part title={text("verify.numbers")}>
      <StackTable caption={text("verify.numbers")} columns={columns}>
        {[overall, ...areas].map(({ id, number, title, text: metrics }) => (
          <StackRow key={id} head={id === "overall" ? formatter.text("verify.overall") : `${number} ${title}`}>
            {METRICS.map((metric) => (
              <StackCell key={metric} label={text(`verify.number.${metric}`)} number>
                {metrics[metric]}
              </StackCell>
            ))}
          </StackRow>
        ))}
      </StackTable>
    </Part>
  );
}
