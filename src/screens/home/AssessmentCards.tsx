import type { Assessment } from "#assessment/schema.ts";
import { Suspense, useState } from "react";
import { Link } from "wouter";
import { ButtonLink } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import { Menu } from "#ui/Menu.tsx";
import { assessmentAddress } from "#screens/addresses.ts";
import { type ListedAssessment, useServices } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useDateText } from "#screens/useDateText.ts";
import { FileDate } from "#screens/FileDate.tsx";
import { saveFileCopy } from "#screens/fileCopy.ts";
import { screenCatalogue } from "#screens/shell/catalogues.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { withCatalogues } from "#screens/shell/withCatalogues.ts";
import { useText } from "#screens/useText.ts";
import styles from "./AssessmentCards.module.css";

// Scoring needs the questionnaire and more code, which the first paint does not.
const CardMetrics = lazyPart(() => import("./CardMetrics.tsx"), "CardMetrics");
const SealAssessment = lazyPart(
  withCatalogues(() => import("#screens/sealed/SealAssessment.tsx"), screenCatalogue),
  "SealAssessment",
);
const RenameDialog = lazyPart(() => import("./RenameDialog.tsx"), "RenameDialog");

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
  const { id, subject, title = "", updatedAt, invited } = listed.assessment;
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
          <p className={styles.figures}>{text("home.invited")}</p>
        ) : (
          <Suspense fallback={<div className={styles.figures} />}>
            <CardMetrics id={id} />
          </Suspense>
        )}
        <div className={styles.changed}>
          {updatedAt !== "" && <p>{text("home.changed", { date: dateText(updatedAt) })}</p>}
          <FileDate file={listed.file} />
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

function CardMenu({ listed, name }: { readonly listed: ListedAssessment; readonly name: string }) {
  const text = useText();
  const { assessments } = useServices();
  const { duplicate, setArchived, remove, inspect } = assessments.getState();
  const [renaming, setRenaming] = useState(false);
  const [hasSaveFailed, setSaveFailed] = useState(false);
  const { assessment, archived } = listed;
  const { id } = assessment;
  const [sealing, setSealing] = useState<Assessment | null>(null);
  const saveBy = (hand: (whole: Assessment) => void) => async () => {
    const whole = await inspect(id).catch(() => "failed" as const);
    setSaveFailed(whole === "failed");
    if (whole !== "failed" && whole !== null) hand(whole.assessment);
  };
  const actions = [
    { action: "rename", act: () => setRenaming(true) },
    { action: "save", act: saveBy((whole) => saveFileCopy(assessments, whole)) },
    { action: "seal", act: saveBy(setSealing) },
    { action: "duplicate", act: () => duplicate(id, text("home.copyOf", { name })) },
    { action: archived ? "unarchive" : "archive", act: () => setArchived(id, !archived) },
    { action: "delete", act: () => remove(id) },
  ] as const;
  return (
    <>
      <Menu label={text("home.more")} name={text("home.moreNamed", { name })}>
        {!assessment.invited && (
          <li>
            <Link to={assessmentAddress(id, "results", "time")} aria-label={text("home.overTimeNamed", { name })}>
              {text("home.overTime")}
            </Link>
          </li>
        )}
        {actions.map(({ action, act }) => (
          <li key={action}>
            <button type="button" aria-label={text(`home.${action}Named`, { name })} onClick={act}>
              {text(`home.${action}`)}
            </button>
          </li>
        ))}
      </Menu>
      {hasSaveFailed && <PartTrouble />}
      {sealing !== null && (
        <Suspense fallback={null}>
          <SealAssessment assessment={sealing} onClose={() => setSealing(null)} />
        </Suspense>
      )}
      {renaming && (
        <Suspense fallback={null}>
          <RenameDialog assessment={assessment} name={name} onClose={() => setRenaming(false)} />
        </Suspense>
      )}
    </>
  );
}
