import { cut } from "./cut.ts";
import type { Assessment, Subject } from "./schema.ts";

/** Changes the given fields of the subject. */
export function withSubject(assessment: Assessment, change: Partial<Subject>, now: string): Assessment {
  return { ...assessment, subject: changedSubject(assessment.subject, change), updatedAt: now };
}

/** Returns a changed subject with its texts cut to the maximum lengths. */
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
