import { Suspense } from "react";
import { Link } from "wouter";
import { ButtonLink, Button } from "#ui/Button.tsx";
import { assessmentAddress } from "#screens/addresses.ts";
import { type Listed, useServices } from "#screens/services.tsx";
import { useDateText } from "#screens/useDateText.ts";
import { lazyPart } from "#screens/lazyPart.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./AssessmentCards.module.css";

// Judging needs the questionnaire and the scoring, which the first paint does not.
const CardFigures = lazyPart(() => import("./CardFigures.tsx"), "CardFigures");

/** Each assessment as a card: name, shape, standing, last change, and what can be done with it. */
export function AssessmentCards({ listed }: { readonly listed: readonly Listed[] }) {
  return (
    <ul className={styles.cards}>
      {listed.map((one) => (
        <li key={one.assessment.id} className={styles.card}>
          <Card listed={one} />
        </li>
      ))}
    </ul>
  );
}

function Card({ listed }: { readonly listed: Listed }) {
  const text = useText();
  const dateText = useDateText();
  const { duplicate, setArchived, remove } = useServices().assessments.getState();
  const { assessment, archived } = listed;
  const { id, subject, updatedAt } = assessment;
  const name = subject.organisation.trim() || text("home.unnamed");
  return (
    <article aria-label={name}>
      <div>
        <h2 className={styles.name} dir="auto">
          <Link to={assessmentAddress(id, "assess")}>{name}</Link>
        </h2>
        {subject.scope.trim() !== "" && (
          <p className={styles.scope} dir="auto">
            {subject.scope}
          </p>
        )}
      </div>
      <Suspense fallback={<div className={styles.figures} />}>
        <CardFigures id={id} />
      </Suspense>
      <p className={styles.changed}>{text("home.changed", { date: dateText(updatedAt) })}</p>
      <div className={styles.actions}>
        <Link to={assessmentAddress(id, "assess")} asChild>
          <ButtonLink aria-label={text("home.continueNamed", { name })}>{text("home.continue")}</ButtonLink>
        </Link>
        <Link to={assessmentAddress(id, "results")} asChild>
          <ButtonLink tone="quiet" aria-label={text("home.resultsNamed", { name })}>
            {text("home.results")}
          </ButtonLink>
        </Link>
      </div>
      <div className={styles.keeping}>
        <Button tone="quiet" aria-label={text("home.duplicateNamed", { name })} onClick={() => duplicate(id)}>
          {text("home.duplicate")}
        </Button>
        <Button
          tone="quiet"
          aria-label={text(archived ? "home.unarchiveNamed" : "home.archiveNamed", { name })}
          onClick={() => setArchived(id, !archived)}
        >
          {text(archived ? "home.unarchive" : "home.archive")}
        </Button>
        <Button tone="quiet" aria-label={text("home.deleteNamed", { name })} onClick={() => remove(id)}>
          {text("home.delete")}
        </Button>
      </div>
    </article>
  );
}
