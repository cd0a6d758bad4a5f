import type { Timeline } from "#report/progress/timeline.ts";
import type { Results } from "#report/report.ts";
import { useText } from "#screens/useText.ts";
import { Fold } from "#ui/Fold.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import styles from "./OverTimePart.module.css";

/** Maximum number of states side by side; earlier ones are in the list above. */
const MAX_STATES = 6;

/** The value of each area at the last snapshots and today. */
export function AreasOverTime({ timeline, report }: { readonly timeline: Timeline; readonly report: Results }) {
  const text = useText();
  const states = timeline.states.slice(-MAX_STATES);
  const { area, areas } = report.terms.running;
  const title = text("time.areas", { count: timeline.areas.length, term: area, terms: areas });
  return (
    <div className={styles.areas}>
      <Fold title={title} wide lazy>
        <StackTable
          caption={title}
          columns={[{ label: report.terms.heading.area }, ...states.map(({ label }) => ({ label, number: true }))]}
        >
          {timeline.areas.map((one) => (
            <StackRow key={one.id} head={`${one.number} ${one.title}`}>
              {one.values.slice(-MAX_STATES).map((value, index) => (
                <StackCell key={index} label={states[index]?.label ?? ""} number>
                  {value}
                </StackCell>
              ))}
            </StackRow>
          ))}
        </StackTable>
      </Fold>
    </div>
  );
}
