import type { Framework } from "#questionnaire/schema.ts";
import type { Words } from "#report/words.ts";

type Item = Framework["items"][number];

/** Whom an item of a framework binds and from when on, and what else must be known before relying on it; else empty. */
export function dutyText(words: Words, framework: Pick<Framework, "binds" | "appliesFrom">, item: Item): string {
  const who = item.binds ?? framework.binds;
  const day = item.appliesFrom ?? framework.appliesFrom;
  const date = day === undefined ? "" : words.date(day);
  const duty =
    who === undefined
      ? day === undefined
        ? ""
        : words.text("duty.from", { date })
      : words.text(day === undefined ? "duty.binds" : "duty.bindsFrom", { who, date });
  return [duty, item.note ?? ""].filter((part) => part !== "").join(" ");
}

/** A framework with its version, and that it is a draft where it is one. */
export function frameworkName(
  words: Words,
  { title, version, status }: Pick<Framework, "title" | "version" | "status">,
) {
  const name = words.text("frameworks.name", { title, version });
  return status === undefined ? name : words.text("duty.draft", { name });
}
