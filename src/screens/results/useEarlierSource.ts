import { useState } from "react";
import type { Assessment } from "#assessment/schema.ts";
import { loadPart } from "#lib/loadPart.ts";
import type { Failure } from "#screens/opening/OpenFailure.tsx";
import { useServices } from "#screens/services.tsx";

/** The source of an earlier state, until an assessment is chosen. */
export type EarlierSource = {
  readonly chosen: Assessment | null;
  readonly isReading: boolean;
  /** A file with several assessments, of which one must be chosen. */
  readonly several: { readonly name: string; readonly assessments: readonly Assessment[] } | null;
  readonly failure: { readonly name: string; readonly failure: Failure } | null;
  readonly readFile: (file: File) => Promise<void>;
  /** Reads an assessment of this browser; `name` is its name there. */
  readonly readHere: (id: string, name: string) => Promise<void>;
  readonly choose: (assessment: Assessment) => void;
};

/** Returns the choice of an earlier assessment, from a file or from this browser. */
export function useEarlierSource(): EarlierSource {
  const { assessments, ownQuestionnaires } = useServices();
  const [chosen, choose] = useState<Assessment | null>(null);
  const [isReading, setReading] = useState(false);
  const [several, setSeveral] = useState<EarlierSource["several"]>(null);
  const [failure, setFailure] = useState<EarlierSource["failure"]>(null);
  const fail = (name: string, why: Failure) => setFailure({ name, failure: why });
  const readFile = async (file: File) => {
    setFailure(null);
    setSeveral(null);
    setReading(true);
    const part = await loadPart(() => import("#screens/opening/readAssessments.ts"));
    const read = part.ok ? await part.value.readAssessments(file, ownQuestionnaires, "refuse") : part;
    setReading(false);
    if (!read.ok) return fail(file.name, read.error);
    const [first, ...more] = read.value;
    if (first === undefined) return fail(file.name, { kind: "unexpected" });
    if (more.length > 0) return setSeveral({ name: file.name, assessments: read.value });
    return choose(first);
  };
  const readHere = async (id: string, name: string) => {
    setFailure(null);
    const inspected = await assessments
      .getState()
      .inspect(id)
      .catch(() => null);
    if (inspected === null) return fail(name, { kind: "unreadable" });
    return choose(inspected.assessment);
  };
  return { chosen, isReading, several, failure, readFile, readHere, choose };
}
