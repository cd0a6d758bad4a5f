import { instantOf } from "#lib/instantOf.ts";
import { isObject } from "#lib/isObject.ts";
import type { Assessment } from "./schema.ts";

/** The summary of an assessment for lists; stored separately, so that a list does not read whole assessments. */
export type AssessmentSummary = {
  readonly title?: string | undefined;
  readonly subject: { readonly organisation: string; readonly scope: string };
  /** ISO 8601 moments; empty if unknown. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** It is the copy in which an invitation is answered. */
  readonly invited?: true;
};

/** Returns the summary of an assessment. */
export function summaryOf({ title, subject, createdAt, updatedAt, participation }: Assessment): AssessmentSummary {
  return readSummary({ title, subject, createdAt, updatedAt, invited: participation !== undefined });
}

/** Reads as much of a summary as an unchecked document or stored summary contains. */
export function readSummary(value: unknown): AssessmentSummary {
  const document = isObject(value) ? value : {};
  const subject = isObject(document.subject) ? document.subject : {};
  const title = textOf(document.title);
  return {
    ...(title !== "" && { title }),
    subject: { organisation: textOf(subject.organisation), scope: textOf(subject.scope) },
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
