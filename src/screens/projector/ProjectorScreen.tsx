import { memo, useDeferredValue } from "react";
import { fromAddress } from "#screens/addresses.ts";
import { RadarOnDemand } from "#screens/RadarOnDemand.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { classes } from "#ui/classes.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import styles from "./ProjectorScreen.module.css";
import type { ProjectorContent } from "./projectorContent.ts";
import { useProjected } from "./useProjector.ts";

/** Renders the projector's window: the question, its statements, votes once shown, and the agreed level. */
export function ProjectorScreen({ id }: { readonly id: string }) {
  const text = useText();
  const { projected, isLost } = useProjected(fromAddress(id));
  return (
    <main className={styles.projector}>
      {isLost && (
        <p role="alert" className={styles.lost}>
          {text("projector.lost")}
        </p>
      )}
      {projected === null ? (
        <ScreenTitle tab={text("projector.title")}>{text("projector.waiting")}</ScreenTitle>
      ) : (
        <Shown projected={projected} />
      )}
    </main>
  );
}

/** Draws the radar again only when it changed. */
const ProjectedRadar = memo(RadarOnDemand);

function Shown({ projected }: { readonly projected: ProjectorContent }) {
  const text = useText();
  const { title, prompt, levels, voters, agreed, progress, last } = projected;
  // Drawn after the question, which the room waits for.
  const radar = useDeferredValue(projected.radar);
  return (
    <>
      <ScreenTitle tab={text("projector.title")}>
        {prompt === "" ? title || text("workshop.title") : prompt}
      </ScreenTitle>
      <div className={classes(styles.content, radar !== null && levels.length > 0 && styles.beside)}>
        {levels.length > 0 && (
          <ol className={styles.levels}>
            {levels.map(({ level, name, statement, voters: count }) => (
              <li key={level} className={classes(styles.level, level === agreed && styles.agreed)}>
                <LevelChip level={level} max={levels.length - 1} />
                <span>
                  <strong>{name}.</strong> {statement}
                </span>
                {voters > 0 && (
                  <span className={styles.votes}>
                    <span className={styles.track} aria-hidden="true">
                      <span style={{ inlineSize: `${(count / voters) * 100}%` }} />
                    </span>
                    {text("workshop.voters", { count })}
                  </span>
                )}
                {level === agreed && <strong className={styles.mark}>{text("workshop.state.agreed")}</strong>}
              </li>
            ))}
          </ol>
        )}
        {radar !== null && (
          <section className={styles.radar} aria-label={text("projector.radar")}>
            <ProjectedRadar radar={radar} />
          </section>
        )}
      </div>
      <footer className={styles.foot}>
        <p>{progress}</p>
        {last !== "" && <p>{last}</p>}
      </footer>
    </>
  );
}
