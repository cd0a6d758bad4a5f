import { getOwn } from "#lib/getOwn.ts";
import { highestLevel } from "#questionnaire/maturityScale.ts";
import type { AreaReport, NodeReport } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import type { TargetReport, TargetRow } from "./targetReport.ts";

/**
 * Lists the targets with their reasons: each area's, then those that practices have of their own; null without a
 * target.
 */
export function buildTargets(context: ReportContext, areas: readonly AreaReport[]): TargetReport | null {
  const { questionnaire, assessment, formatter } = context;
  const profile = questionnaire.targets.find(({ id }) => id === assessment.target);
  const rows = areas.flatMap((area) => [
    ...aimOf(context, area, getOwn(profile?.levels, area.id), getOwn(profile?.reasons, area.id)),
    ...area.practices.flatMap((practice) => aimOf(context, practice, undefined, undefined)),
  ]);
  if (rows.length === 0) return null;
  const text =
    profile === undefined
      ? formatter.text("targets.own")
      : formatter.text("targets.profile", { title: profile.title, description: profile.description });
  const { title, description } = profile ?? { title: "", description: "" };
  return { text, profile: profile === undefined ? null : { title, description }, rows };
}

/**
 * Returns the target of a node. The organisation's own wins over the profile's; targets outside the scale are skipped,
 * as in scoring.
 */
function aimOf(
  { questionnaire, assessment, formatter }: ReportContext,
  { id, number, title }: Pick<NodeReport, "id" | "number" | "title">,
  proposed: number | undefined,
  reason: string | undefined,
): readonly TargetRow[] {
  const isOnScale = (level: number | undefined) =>
    level !== undefined && level >= 0 && level <= highestLevel(questionnaire);
  const profiled = questionnaire.targets.some((profile) => profile.id === assessment.target);
  const chosen = getOwn(assessment.targets, id);
  if (chosen !== undefined && isOnScale(chosen)) {
    return [
      {
        id,
        number,
        title,
        level: formatter.level(chosen),
        why: formatter.text(profiled ? "targets.chosen" : "targets.chosenAlone"),
      },
    ];
  }
  if (proposed === undefined || !isOnScale(proposed)) return [];
  return [{ id, number, title, level: formatter.level(proposed), why: reason ?? "" }];
}
