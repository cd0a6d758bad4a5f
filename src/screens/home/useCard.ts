import { loadPart } from "#lib/loadPart.ts";
import type { Card } from "#report/card/card.ts";
import { readCard } from "#report/card/readCard.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { useEffect, useState } from "react";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { useAssessments, useServices } from "#screens/services.tsx";
import { JUDGEMENT_DIGEST } from "./judgementDigest.ts";

/**
 * Returns the content of an assessment's card. It is stored next to the assessment, so that a list does not read and
 * score all of them; an outdated one is made again. Null until it is ready, or if it fails; "noQuestionnaire" if there
 * is none to score it with.
 */
export function useCard(id: string): Card | "noQuestionnaire" | null {
  const { assessments } = useServices();
  const locale = useLocale();
  const revision = useAssessments(({ heads }) => heads.get(id)?.revision);
  const open = useAssessments(({ entries }) => entries.get(id)?.assessment);
  const [card, setCard] = useState<Card | "noQuestionnaire" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision, or what is open, makes another card
  useEffect(() => {
    let current = true;
    cardOf(assessments, id, locale).then(
      (found) => current && setCard(found),
      // If a part of the app or the store is unavailable, the card shows less.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [assessments, id, locale, revision, open]);
  return card;
}

async function cardOf(
  assessments: AssessmentStore,
  id: string,
  locale: string,
): Promise<Card | "noQuestionnaire" | null> {
  const { entries, inspect, readCard: readStored, putCard } = assessments.getState();
  const stored = entries.has(id) ? null : readCard(await readStored(id, JUDGEMENT_DIGEST), locale);
  if (stored !== null) return stored;
  const [part, whole] = await Promise.all([loadPart(() => import("./makeCard.ts")), inspect(id)]);
  const card = whole === null || !part.ok ? null : await part.value.makeCard(whole.assessment, locale);
  if (card !== null && card !== "noQuestionnaire" && whole?.revision)
    putCard(id, whole.revision, JUDGEMENT_DIGEST, card);
  return card;
}
