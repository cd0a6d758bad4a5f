import type { StepReport } from "#report/plan/planReport.ts";
import { type OscalContext, writeMetadata } from "./oscalDocument.ts";
import { escapeMarkdown, prop, titleOf } from "./oscalTexts.ts";

/** Writes the plan as an OSCAL plan of action and milestones with an item per step; null without steps. */
export function writePoam(context: OscalContext) {
  const { report, uuid } = context;
  const steps = report.plan.waves.flatMap((wave) => wave.steps.map((step) => ({ step, wave: wave.name })));
  if (steps.length === 0) return null;
  return {
    "plan-of-action-and-milestones": {
      uuid: uuid("plan-of-action-and-milestones"),
      metadata: writeMetadata(context, report.title),
      "system-id": { id: uuid("system") },
      "poam-items": steps.map(({ step, wave }) => writeItem(step, wave, context)),
    },
  };
}

function writeItem(step: StepReport, wave: string, { uuid, input }: OscalContext) {
  const recorded = input.job.assessment.plan?.items[step.key];
  return {
    uuid: uuid("step", step.key),
    title: titleOf(step.action || step.prompt),
    description: escapeMarkdown(`${step.area.title}, ${step.practice.title}: ${step.prompt} ${step.text.level}`),
    props: [
      ...prop("step", step.key),
      ...prop("question", step.question),
      ...prop("level", step.level),
      ...prop("wave", step.wave),
      ...prop("wave-name", wave),
      ...prop("status", step.status),
      ...prop("effort-points", step.effort.letter === null ? "" : step.effort.points),
      ...prop("owner", recorded?.owner ?? step.owner),
      ...prop("due", step.due),
    ],
  };
}
