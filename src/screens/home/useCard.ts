import { useEffect, useState } from "react";
import type { Assessment } from "#assessment/schema.ts";
import { createQueue } from "#lib/createQueue.ts";
import { loadPart } from "#lib/loadPart.ts";
import type { Card } from "#report/card/card.ts";
import { readCard } from "#report/card/readCard.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { useAssessments, useServices } from "#screens/services.tsx";
import type { AssessmentStore } from "#store/assessments.ts";
import { nextTask } from "#store/nextTask.ts";
import { RESULTS_DIGEST } from "./resultsDigest.ts";

type ShownCard = Card | "noQuestionnaire" | null;

/** A card and the state of the assessment that it shows. */
type KnownCard = {
  readonly card: ShownCard;
  readonly revision: string | undefined;
  readonly open: Assessment | undefined;
  readonly locale: string;
};

/** The cards that were shown, by assessment: a search in a long list shows the same ones again and again. */
const known = new WeakMap<AssessmentStore, Map<string, KnownCard>>();

/**
 * Returns the content of an assessment's card. It is stored next to the assessment, so that a list does not read and
 * score all of them; an outdated one is made again. Null until it is ready, or if it fails; "noQuestionnaire" if there
 * is none to score it with.
 */
export function useCard(id: string): ShownCard {
  const { assessments } = useServices();
  const locale = useLocale();
  const revision = useAssessments(({ heads }) => heads.get(id)?.revision);
  const open = useAssessments(({ entries }) => entries.get(id)?.assessment);
  const cards = known.get(assessments) ?? new Map<string, KnownCard>();
  known.set(assessments, cards);
  const last = cards.get(id);
  const isCurrent = last?.revision === revision && last?.open === open && last?.locale === locale;
  const current = isCurrent && last !== undefined ? last.card : null;
  const [card, setCard] = useState(current);
  useEffect(() => {
    if (current !== null) return setCard(current);
    let isShown = true;
    cardOf(assessments, id, locale, () => isShown).then(
      (made) => {
        if (!isShown) return;
        cards.set(id, { card: made, revision, open, locale });
        setCard(made);
      },
      // If a part of the app or the store is unavailable, the card shows less.
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, [assessments, cards, id, locale, revision, open, current]);
  return card;
}

async function cardOf(
  assessments: AssessmentStore,
  id: string,
  locale: string,
  isShown: () => boolean,
): Promise<ShownCard> {
  const { entries, readCard: readStored } = assessments.getState();
  const stored = entries.has(id) ? null : readCard(await readStored(id, RESULTS_DIGEST), locale);
  return stored ?? inTurn(() => (isShown() ? makeAndStore(assessments, id, locale) : Promise.resolve(null)));
}

/** Makes one card at a time, so that a page of new cards does not delay what the user types. */
const inTurn = createQueue();

async function makeAndStore(assessments: AssessmentStore, id: string, locale: string): Promise<ShownCard> {
  const { inspect, putCard } = assessments.getState();
  const [part, whole] = await Promise.all([loadPart(() => import("./makeCard.ts")), inspect(id)]);
  // Reading and scoring are a task each, so that a key waits for no more than one of them.
  await nextTask();
  const card = whole === null || !part.ok ? null : await part.value.makeCard(whole.assessment, locale);
  if (card !== null && card !== "noQuestionnaire" && whole?.revision) putCard(id, whole.revision, RESULTS_DIGEST, card);
  return card;
}
