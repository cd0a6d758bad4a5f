import { cut } from "./cut.ts";
import type { Assessment, Subject } from "./schema.ts";

/** With a title that tells it apart from others; a blank one removes it. */
export function withTitle(assessment: Assessment, title: string, now: string): Assessment {
  const { title: _, ...rest } = assessment;
  return { ...rest, ...(title.trim() !== "" && { title: cut(title) }), updatedAt: now };
}

/** With other words for who is assessed; what is left out stays. */
export function withSubject(assessment: Assessment, change: Partial<Subject>, now: string): Assessment {
  return { ...assessment, subject: changedSubject(assessment.subject, change), updatedAt: now };
}

/** A subject after a change, its texts as long as a file may hold them. */
export function changedSubject(subject: Subject, change: Partial<Subject>): Subject {
  const { organisation, scope, sector, assessor, ...rest } = { ...subject, ...change };
  return {
    ...rest,
    organisation: cut(organisation ?? subject.organisation),
    scope: cut(scope ?? subject.scope),
    sector: cut(sector ?? subject.sector),
    assessor: cut(assessor ?? subject.assessor),
  };
}
