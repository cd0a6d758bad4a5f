import type { LevelGuide, Questionnaire } from "#questionnaire/schema.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import styles from "./LevelGuideText.module.css";

/** The level guide: the rule by which the levels of every question are distinguished. */
export function LevelGuideText(props: {
  readonly guide: LevelGuide;
  readonly scale: Questionnaire["scale"];
  /** The level of its headings. */
  readonly heading: "h2" | "h3";
}) {
  const { guide, scale, heading: Heading } = props;
  return (
    <div className={styles.guide}>
      <p>{guide.intro}</p>
      <ol className={styles.levels}>
        {guide.levels.map((meaning, level) => (
          <li key={meaning}>
            <LevelChip level={level} max={scale.length - 1} small />
            <span>
              <b>{scale[level]?.name}</b> {meaning}
            </span>
          </li>
        ))}
      </ol>
      {guide.sections.map(({ title, items }) => (
        <section key={title}>
          <Heading className={styles.title}>{title}</Heading>
          <ul className={styles.items}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
