import { Link } from "wouter";
import { editionQuestions } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";

/** Mentions the next larger edition, and where to choose it. Renders nothing if there is none. */
export function WiderEdition({ session, count }: { readonly session: Session; readonly count: number }) {
  const text = useText();
  const wider = nextWider(session.questionnaire, count);
  if (wider === undefined) return null;
  return (
    <p>
      {text("assess.wider", wider)}{" "}
      <Link to={assessmentAddress(session.assessment.id, "set-up", "edition")}>{text("assess.widerChoose")}</Link>
    </p>
  );
}

/** Returns the smallest edition with more questions than `count`. */
function nextWider(questionnaire: Questionnaire, count: number) {
  return questionnaire.editions
    .map(({ id, title }) => ({ title, count: editionQuestions(questionnaire, id).length }))
    .filter((edition) => edition.count > count)
    .toSorted((a, b) => a.count - b.count)[0];
}
