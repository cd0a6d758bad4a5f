import { Suspense } from "react";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { FileDate } from "#screens/FileDate.tsx";
import type { ListedAssessment } from "#screens/services.tsx";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import styles from "./AssessmentCards.module.css";
import { CardMenu } from "./CardMenu.tsx";

// Scoring needs the questionnaire and more code, which the first paint does not.
const CardMetrics = lazyPart(() => import("./CardMetrics.tsx"), "CardMetrics");

/** The assessments as cards. The first, which was changed last, has a link to continue. */
export function AssessmentCards({
  listed,
  latest,
}: {
  readonly listed: readonly ListedAssessment[];
  readonly latest: boolean;
}) {
  return (
    <ul className={styles.cards}>
      {listed.map((one, index) => (
        <Card key={one.assessment.id} listed={one} latest={latest && index === 0} />
      ))}
    </ul>
  );
}

type CardProps = { readonly listed: ListedAssessment; readonly latest: boolean };

/** A card with the name, radar, level, last change, and actions of an assessment. */
function Card({ listed, latest }: CardProps) {
  const text = useText();
  const dateText = useDateText();
  const { id, subject, title = "", updatedAt, invited, tags = [] } = listed.assessment;
  const name = useAssessmentName()(listed.assessment);
  // Leaves out what the name already contains.
  const about = [title.trim() === "" ? "" : subject.organisation, subject.scope].filter((part) => part.trim() !== "");
  return (
    <li className={classes(styles.card, latest && styles.latest)}>
      <article aria-label={name}>
        <div className={styles.head}>
          <h2 className={styles.name} dir="auto">
            {/* For the pointer only: the button below leads to the same place. */}
            <Link to={assessmentAddress(id, "assess")} tabIndex={-1}>
              {name}
            </Link>
          </h2>
          {about.length > 0 && (
            <p className={styles.scope} dir="auto">
              {about.join(", ")}
            </p>
          )}
        </div>
        {invited ? (
          <p className={styles.metrics}>{text("home.invited")}</p>
        ) : (
          <Suspense fallback={<div className={styles.metrics} />}>
            <CardMetrics id={id} />
          </Suspense>
        )}
        <div className={styles.changed}>
          {updatedAt !== "" && <p>{text("home.changed", { date: dateText(updatedAt) })}</p>}
          <FileDate file={listed.file} />
          {tags.length > 0 && <p dir="auto">{tags.join(" · ")}</p>}
        </div>
        <div className={styles.actions}>
          <Link to={assessmentAddress(id, "assess")} asChild>
            <ButtonLink tone={latest ? "primary" : "secondary"} aria-label={text("home.continueNamed", { name })}>
              {text("home.continue")}
            </ButtonLink>
          </Link>
          {!invited && (
            <Link to={assessmentAddress(id, "results")} asChild>
              <ButtonLink tone="subtle" aria-label={text("home.resultsNamed", { name })}>
                {text("home.results")}
              </ButtonLink>
            </Link>
          )}
          <CardMenu listed={listed} name={name} />
        </div>
      </article>
    </li>
  );
}
