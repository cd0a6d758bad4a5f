import { instantOf } from "#lib/instantOf.ts";
import { isObject } from "#lib/isObject.ts";
import type { Assessment } from "./schema.ts";

/** The summary of an assessment for lists; stored separately, so that a list does not read whole assessments. */
export type AssessmentSummary = {
  readonly title?: string | undefined;
  readonly subject: { readonly organisation: string; readonly scope: string; readonly sector?: string };
  readonly tags?: readonly string[];
  /** At least one question has an answer or a note. */
  readonly started?: true;
  /** ISO 8601 moments; empty if unknown. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** It is the copy in which an invitation is answered. */
  readonly invited?: true;
};

/** Returns the summary of an assessment. */
export function summaryOf({ participation, ...assessment }: Assessment): AssessmentSummary {
  return readSummary({ ...assessment, invited: participation !== undefined });
}

/** Reads as much of a summary as an unchecked document or stored summary contains. */
export function readSummary(value: unknown): AssessmentSummary {
  const document = isObject(value) ? value : {};
  const subject = isObject(document.subject) ? document.subject : {};
  const title = textOf(document.title);
  const sector = textOf(subject.sector);
  const tags = Array.isArray(document.tags) ? document.tags.filter((tag) => textOf(tag) !== "") : [];
  const isStarted =
    document.started === true || Object.keys(isObject(document.answers) ? document.answers : {}).length > 0;
  return {
    ...(title !== "" && { title }),
    subject: {
      organisation: textOf(subject.organisation),
      scope: textOf(subject.scope),
      ...(sector !== "" && { sector }),
    },
    ...(tags.length > 0 && { tags }),
    ...(isStarted && { started: true as const }),
    createdAt: momentOf(document.createdAt),
    updatedAt: momentOf(document.updatedAt),
    ...(document.invited === true && { invited: true as const }),
  };
}

function momentOf(value: unknown): string {
  const moment = textOf(value);
  return Number.isNaN(instantOf(moment)) ? "" : moment;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
