import type { ExchangeFormatter, ExchangeMessageId } from "#exchange/exchangeFormatter.ts";
import { truncate } from "#lib/truncate.ts";
import type { Report } from "#report/report.ts";

/** A step of the plan as a work item in a tracker. */
export type TrackerItem = {
  /** One line, at most 255 UTF-16 units: the lowest limit of the trackers. */
  readonly title: string;
  /** Description lines: area and practice, question, level, effort, wave, status, owner, date and step key. */
  readonly lines: readonly string[];
  /** YYYY-MM-DD or null. */
  readonly due: string | null;
  readonly wave: string;
  /** Without spaces. */
  readonly labels: readonly string[];
};

const MAX_TITLE_LENGTH = 255;

/** Converts the open steps of the plan, in its order. */
export function trackerItems({ plan }: Report, exchangeText: ExchangeFormatter): readonly TrackerItem[] {
  return plan.waves.flatMap(({ name, wave, steps }) =>
    steps.map((step) => {
      const facts: readonly (readonly [ExchangeMessageId, string])[] = [
        ["column.question", step.prompt],
        ["column.level", step.text.level],
        ["column.size", step.text.size],
        ["column.wave", name],
        ["column.status", step.text.status],
        ["column.owner", step.owner],
        ["column.due", step.due ?? ""],
        ["column.step", step.key],
      ];
      const named = facts.filter(([, value]) => value !== "").map(([id, value]) => `${exchangeText(id)}: ${value}`);
      return {
        title: titleOf(step.action === "" ? step.prompt : step.action),
        lines: [`${step.area.number} ${step.area.title}, ${step.practice.number} ${step.practice.title}`, ...named],
        due: step.due,
        wave: name,
        labels: ["tenspan", `wave-${wave}`],
      };
    }),
  );
}

function titleOf(text: string): string {
  return truncate(text.replace(/\s+/g, " ").trim(), MAX_TITLE_LENGTH);
}
