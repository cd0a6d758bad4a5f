import type { AgendaItem } from "#report/agreement/agenda.ts";
import { useText } from "#screens/useText.ts";
import { classes } from "#ui/classes.ts";
import { rampClass } from "#ui/LevelChip.tsx";
import styles from "./VoteBars.module.css";

/** Renders the votes per level as small bars, and as text for screen readers. */
export function VoteBars({ item }: { readonly item: AgendaItem }) {
  const text = useText();
  const max = item.levels.length - 1;
  const most = Math.max(1, ...item.levels.map(({ voters }) => voters));
  const words = item.levels
    .filter(({ voters }) => voters > 0)
    .map(({ level, voters }) => text("workshop.votesAt", { level, count: voters }));
  return (
    <>
      <span className="visually-hidden">{words.join(", ")}</span>
      <span className={styles.bars} aria-hidden="true">
        {item.levels.map(({ level, voters }) => (
          <span key={level} className={styles.bar}>
            <span
              className={classes(styles.fill, rampClass(level, max))}
              style={{ blockSize: `${(voters / most) * 100}%` }}
            />
          </span>
        ))}
      </span>
    </>
  );
}
