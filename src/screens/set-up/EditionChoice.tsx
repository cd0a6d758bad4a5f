import { useMemo } from "react";
import { withEdition } from "#assessment/changes.ts";
import { editionTime, saidMinutes } from "#questionnaire/answeringTime.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import { OptionList } from "#ui/Radio.tsx";

type Edition = Session["questionnaire"]["editions"][number];

/** The choice of the edition, with the number of questions and the time. Changing it keeps all answers. */
export function EditionChoice({ session }: { readonly session: Session }) {
  const text = useText();
  const { assessment, questionnaire, apply } = session;
  const times = useMemo(
    () => new Map(questionnaire.editions.map(({ id }) => [id, editionTime(questionnaire, id)])),
    [questionnaire],
  );
  // From 90 minutes on, the time is shown in hours.
  const hintOf = ({ id, minutes: shown }: Edition) => {
    const { questions: count, minutes: needed } = times.get(id) ?? { questions: 0, minutes: 0 };
    if (shown === undefined) return text("questionnaires.count", { count });
    const minutes = saidMinutes(Math.max(shown, needed));
    return minutes < 90
      ? text("setup.editionMinutes", { count, minutes })
      : text("setup.editionHours", { count, hours: Math.ceil(minutes / 30) / 2 });
  };
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
          hint: hintOf(edition),
        }))}
        onChange={([edition]) => {
          if (edition !== undefined) apply((before, now) => withEdition(before, edition, now));
        }}
      />
    </Part>
  );
}
