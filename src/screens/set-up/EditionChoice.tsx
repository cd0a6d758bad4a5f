import { withEdition } from "#assessment/changes.ts";
import { OptionList } from "#ui/Radio.tsx";
import { Part } from "#ui/Part.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";

/** How many questions are asked, with an honest estimate of the time. Changing it loses no answer. */
export function EditionChoice({ session }: { readonly session: Session }) {
  const text = useText();
  const { assessment, questionnaire, apply } = session;
  const questions = questionnaire.areas.flatMap((area) => area.practices.flatMap((practice) => practice.questions));
  return (
    <Part title={text("setup.edition")} name="edition">
      <OptionList
        legend={text("setup.editionLegend")}
        hint={text("setup.editionNote")}
        chosen={[assessment.edition]}
        options={questionnaire.editions.map((edition) => ({
          value: edition.id,
          label: edition.title,
          hint: text("setup.editionHint", {
            count: questions.filter((question) => question.editions.includes(edition.id)).length,
            minutes: edition.minutes,
          }),
        }))}
        onChange={([edition]) => {
          if (edition !== undefined) apply((before, now) => withEdition(before, edition, now));
        }}
      />
    </Part>
  );
}
