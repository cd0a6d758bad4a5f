import { editionQuestions } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";

/** Which edition asks more, and where to choose it. Nothing where none does. */
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

/** The smallest edition with more questions than `count`. */
function nextWider(questionnaire: Questionnaire, count: number) {
  return questionnaire.editions
    .map(({ id, title }) => ({ title, count: editionQuestions(questionnaire, id).length }))
    .filter((edition) => edition.count > count)
    .toSorted((a, b) => a.count - b.count)[0];
}
