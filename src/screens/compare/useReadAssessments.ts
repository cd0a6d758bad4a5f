import { useEffect, useState } from "react";
import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { useAssessments, useServices } from "#screens/services.tsx";
import type { AssessmentStore } from "#store/assessments.ts";
import { questionnairesFor } from "#store/builtInVersions.ts";

/** An assessment with its questionnaire, or the reason it cannot be compared. */
export type ReadAssessment =
  | { readonly kind: "ready"; readonly assessment: Assessment; readonly questionnaire: Questionnaire }
  /** Not on this device, or unreadable. */
  | { readonly kind: "missing" }
  /** The answered version of its questionnaire is not available. */
  | { readonly kind: "noQuestionnaire" };

/** Assessments by id, without those still being read. */
export type ReadAssessments = ReadonlyMap<string, ReadAssessment>;

const NO_ASSESSMENTS: ReadAssessments = new Map();

/** Reads the assessments with these ids without opening them, and again when one changes. */
export function useReadAssessments(ids: readonly string[]): ReadAssessments {
  const { assessments } = useServices();
  const status = useAssessments((state) => state.status);
  const revisions = useAssessments(({ heads }) => ids.map((id) => heads.get(id)?.revision ?? "").join(" "));
  const [read, setRead] = useState(NO_ASSESSMENTS);
  const wanted = JSON.stringify([ids, revisions]);
  useEffect(() => {
    let current = true;
    const asked: readonly string[] = JSON.parse(wanted)[0];
    if (status !== "loading" && status !== "slow")
      readAll(assessments, asked).then((found) => current && setRead(found));
    return () => {
      current = false;
    };
  }, [assessments, wanted, status]);
  return read;
}

async function readAll(store: AssessmentStore, ids: readonly string[]): Promise<ReadAssessments> {
  return new Map(await Promise.all(ids.map(async (id) => [id, await readOne(store, id)] as const)));
}

async function readOne(store: AssessmentStore, id: string): Promise<ReadAssessment> {
  const inspected = await store
    .getState()
    .inspect(id)
    .catch(() => null);
  if (inspected === null) return { kind: "missing" };
  const { assessment } = inspected;
  const known = await questionnairesFor(assessment.custom === undefined ? [assessment.questionnaire] : []);
  const questionnaire = known.ok ? matchQuestionnaire(assessment, known.value) : null;
  return questionnaire === null ? { kind: "noQuestionnaire" } : { kind: "ready", assessment, questionnaire };
}
