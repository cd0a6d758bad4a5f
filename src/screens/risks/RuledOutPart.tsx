import type { RuledOut } from "#report/risks/riskReport.ts";
import type { Session } from "#screens/session.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { Fold } from "#ui/Fold.tsx";
import styles from "./RuledOutPart.module.css";

/** The scenarios that do not apply, and the answers that rule them out. */
export function RuledOutPart({
  session,
  ruledOut,
}: {
  readonly session: Session;
  readonly ruledOut: readonly RuledOut[];
}) {
  const text = useText();
  const topic = useTerms(session).within.exposure;
  return (
    <section className={styles.part} aria-label={text("risks.ruledOut")}>
      <Fold title={text("risks.ruledOut")} aside={text("risks.ruledOutCount", { count: ruledOut.length })}>
        <p>{text("risks.ruledOutNote", { topic })}</p>
        <ul className={styles.list}>
          {ruledOut.map(({ id, title, category, why }) => (
            <li key={id}>
              <strong>{title}</strong>
              <span className={styles.category}>{category}</span>
              <span>{why}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
