import { withEdition } from "#assessment/changes.ts";
import { OptionList } from "#ui/Radio.tsx";
import { Part } from "#ui/Part.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";

type Edition = Session["questionnaire"]["editions"][number];

/** How many questions are asked, with an honest estimate of the time. Changing it loses no answer. */
export function EditionChoice({ session }: { readonly session: Session }) {
  const text = useText();
  const { assessment, questionnaire, apply } = session;
  const questions = questionnaire.areas.flatMap((area) => area.practices.flatMap((practice) => practice.questions));
  // From an hour and a half on, minutes are no longer how one thinks of it.
  const hintOf = ({ minutes }: Edition, count: number) =>
    minutes < 90
      ? text("setup.editionMinutes", { count, minutes })
      : text("setup.editionHours", { count, hours: Math.round(minutes / 30) / 2 });
  return (
    <Part title={text("setup.edition")} name="edition">
      <OptionList
        legend={text("setup.editionLegend")}
        hideLegend
        layout="columns"
        hint={text("setup.editionNote")}
        chosen={[assessment.edition]}
        options={questionnaire.editions.map((edition) => ({
          value: edition.id,
          label: edition.title,
          hint: hintOf(edition, questions.filter((question) => question.editions.includes(edition.id)).length),
        }))}
        onChange={([edition]) => {
          if (edition !== undefined) apply((before, now) => withEdition(before, edition, now));
        }}
      />
    </Part>
  );
}
