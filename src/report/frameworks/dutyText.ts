import type { Framework } from "#questionnaire/schema.ts";
import type { Formatter } from "#report/formatter.ts";

type Item = Framework["items"][number];

/** Describes whom a framework item binds and from when, with its note; else empty. */
export function dutyText(
  formatter: Formatter,
  framework: Pick<Framework, "binds" | "appliesFrom">,
  item: Item,
): string {
  const who = item.binds ?? framework.binds;
  const day = item.appliesFrom ?? framework.appliesFrom;
  const date = day === undefined ? "" : formatter.date(day);
  const duty =
    who === undefined
      ? day === undefined
        ? ""
        : formatter.text("duty.from", { date })
      : formatter.text(day === undefined ? "duty.binds" : "duty.bindsFrom", { who, date });
  return [duty, item.note ?? ""].filter((part) => part !== "").join(" ");
}

/** Tells whether a framework has a status that its version does not already name. */
export function isMarkedDraft({ version, status }: Pick<Framework, "version" | "status">): boolean {
  return status !== undefined && !version.includes(status);
}

/** Returns the name of a framework with its version, and whether it is a draft. */
export function frameworkName(formatter: Formatter, framework: Pick<Framework, "title" | "version" | "status">) {
  const { title, version } = framework;
  const name = formatter.text("frameworks.name", { title, version });
  return isMarkedDraft(framework) ? formatter.text("duty.draft", { name }) : name;
}
