import type { TopRiskMoves } from "#report/progress/answerChanges.ts";
import { useText } from "#screens/useText.ts";
import styles from "./TopRisksSince.module.css";

const GROUPS = ["appeared", "fell", "remain"] as const;

/** The top risks that appeared, fell and remain since the compared snapshot; renders nothing without any. */
export function TopRisksSince({ moves }: { readonly moves: TopRiskMoves }) {
  const text = useText();
  const groups = GROUPS.filter((group) => moves[group].length > 0);
  if (groups.length === 0) return null;
  return (
    <dl className={styles.groups} aria-label={moves.name}>
      {groups.map((group) => (
        <div key={group}>
          <dt>{text(`time.risks.${group}`, { count: moves[group].length })}</dt>
          {moves[group].map((title) => (
            <dd key={title}>{title}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
