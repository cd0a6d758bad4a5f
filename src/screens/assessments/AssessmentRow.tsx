import { memo } from "react";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { CardMenu } from "#screens/home/CardMenu.tsx";
import { useCard } from "#screens/home/useCard.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { momentText } from "#screens/momentText.ts";
import { useAssessments } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Checkbox } from "#ui/Radio.tsx";
import { StackCell, StackRow } from "#ui/StackTable.tsx";
import styles from "./AssessmentTable.module.css";
import type { ListRow } from "./listRows.ts";

type RowProps = {
  readonly row: ListRow;
  readonly isSelected: boolean;
  readonly onSelect: (id: string, isSelected: boolean) => void;
};

/** A row of the list. Memoized, so that a search draws only the rows that come and go. */
export const AssessmentRow = memo((props: RowProps) => {
  const text = useText();
  const locale = useLocale();
  const { id, name, sector, listed } = props.row;
  const { updatedAt, invited } = listed.assessment;
  return (
    <StackRow head={<RowHead {...props} />}>
      <StackCell label={text("list.sector")}>
        <span dir="auto">{sector}</span>
      </StackCell>
      {invited ? (
        <>
          <StackCell label={text("home.level")}>{text("home.invited")}</StackCell>
          <StackCell label={text("home.value")} number empty>
            {null}
          </StackCell>
        </>
      ) : (
        <MetricCells id={id} />
      )}
      <StackCell label={text("list.changed")} number>
        {updatedAt !== "" && momentText(updatedAt, locale, { dateStyle: "medium" })}
      </StackCell>
      <StackCell label={text("home.more")} className={styles.menu} wide>
        <CardMenu listed={listed} name={name} />
      </StackCell>
    </StackRow>
  );
});

/** The box that selects the assessment, its name, what it is about, and its tags. */
function RowHead({ row, isSelected, onSelect }: RowProps) {
  const text = useText();
  const { id, name, organisation, tags, listed } = row;
  const scope = listed.assessment.subject.scope.trim();
  const about = [organisation === name ? "" : organisation, scope].filter((part) => part !== "");
  return (
    <span className={styles.head}>
      <label className={styles.select}>
        <Checkbox
          checked={isSelected}
          aria-label={text("list.select", { name })}
          onChange={(event) => onSelect(id, event.currentTarget.checked)}
        />
      </label>
      <span dir="auto">
        <Link to={assessmentAddress(id, "assess")}>{name}</Link>
        {about.length > 0 && <span className={styles.about}>{about.join(", ")}</span>}
        {tags.length > 0 && (
          <span className={styles.tags}>
            <span className="visually-hidden">{text("list.tags")}: </span>
            {tags.map((tag) => (
              <span key={tag} className={styles.tag}>
                {tag}
              </span>
            ))}
          </span>
        )}
      </span>
    </span>
  );
}

/** The level and the value, from the stored card of the assessment. */
function MetricCells({ id }: { readonly id: string }) {
  const text = useText();
  const isUnreadable = useAssessments(({ unreadable }) => unreadable.has(id));
  const isLost = useAssessments(({ lost }) => lost.has(id));
  const card = useCard(id);
  const problem = isLost ? "list.lost" : isUnreadable ? "list.unreadable" : "list.noQuestionnaire";
  const isKnown = card !== null && card !== "noQuestionnaire";
  return (
    <>
      <StackCell label={text("home.level")}>
        {isKnown && card.level === null && card.levelText}
        {isKnown && card.level !== null && (
          <span className={styles.level}>
            <LevelChip level={card.level} max={card.radar.max} small /> {card.levelName}
          </span>
        )}
        {(isLost || isUnreadable || card === "noQuestionnaire") && text(problem)}
      </StackCell>
      <StackCell label={text("home.value")} number empty={!isKnown}>
        {isKnown && card.value}
      </StackCell>
    </>
  );
}
