import type { Assessment } from "#assessment/schema.ts";
import { loadPart } from "#lib/loadPart.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { requestPersistentStorage } from "#store/deviceData.ts";
import { whenReady } from "#store/whenReady.ts";
import { useState } from "react";
import { useLocation } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { useServices } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import type { Failure } from "./OpenFailure.tsx";

/** A file that was not opened, and why. */
export type RefusedFile = { readonly name: string; readonly failure: Failure };

export type OpenState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "done"; readonly opened: readonly Assessment[]; readonly refused: readonly RefusedFile[] }
  /** The same assessment is already stored; the user decides. */
  | {
      readonly kind: "exists";
      readonly name: string;
      readonly here: Here;
      readonly file: string;
      /** The file has only answers, and the stored assessment has more. */
      readonly bare: boolean;
    };

/** When the stored assessment was last changed, an ISO 8601 moment; null if it cannot be read. */
type Here = string | null;

const IDLE: OpenState = { kind: "idle" };

/**
 * Opens files and adds their assessments; a rejected file changes nothing. A single assessment is opened on its screen.
 */
export function useOpenFile() {
  const { assessments, ownQuestionnaires } = useServices();
  const nameOf = useAssessmentName();
  const [, navigate] = useLocation();
  const [state, setState] = useState<OpenState>(IDLE);
  const [waiting, setWaiting] = useState<Assessment | null>(null);

  const leadInto = (id: string | undefined) => {
    setState(IDLE);
    if (id !== undefined) navigate(assessmentAddress(id, "results"));
  };

  const open = async (files: readonly File[]) => {
    requestPersistentStorage();
    setState({ kind: "reading" });
    const part = await loadPart(() => import("#screens/readAssessments.ts"));
    if (!part.ok)
      return setState({ kind: "done", opened: [], refused: files.map(({ name }) => ({ name, failure: part.error })) });
    const { holds, isBare, readAssessments } = part.value;
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, result: await readAssessments(file, ownQuestionnaires, "take") })),
    );
    // A file opened right after the start must wait until the stored assessments are known.
    await whenReady(assessments);
    const refused = read.flatMap(({ name, result }) => (result.ok ? [] : [{ name, failure: result.error }]));
    const opened = read.flatMap(({ result }) => (result.ok ? result.value : []));
    await openThose(assessments, opened);
    const { entries, heads, importAssessments } = assessments.getState();
    const kept = opened.filter((one) => holds(entries.get(one.id)?.assessment, one));
    const [only] = opened;
    if (opened.length !== 1 || only === undefined || refused.length > 0) {
      // Stored assessments stay as they are, and different versions of them are added as copies.
      const news = opened.filter((one) => !kept.includes(one));
      const ids = importAssessments(news, "keepBoth");
      const taken = news.map((one, index) => ({ ...one, id: ids[index] ?? one.id }));
      return setState({ kind: "done", opened: [...kept, ...taken], refused });
    }
    if (kept.length > 0) return leadInto(only.id);
    if (!heads.has(only.id)) return leadInto(importAssessments([only], "keepBoth")[0]);
    setWaiting(only);
    const here = entries.get(only.id)?.assessment;
    return setState({
      kind: "exists",
      name: nameOf(only),
      here: here?.updatedAt ?? null,
      file: only.updatedAt,
      bare: here !== undefined && isBare(only) && !isBare(here),
    });
  };

  const decide = (decision: "keepBoth" | "replace") => {
    if (waiting === null) return;
    setWaiting(null);
    leadInto(assessments.getState().importAssessments([waiting], decision)[0]);
  };

  /** Dismisses all messages about the last files, or only the opened or the rejected ones. */
  const dismiss = (what?: "opened" | "refused") => {
    setWaiting(null);
    setState(state.kind === "done" && what !== undefined ? { ...state, [what]: [] } : IDLE);
  };

  return { state, open, decide, dismiss };
}

/** Opens those of the assessments that are already stored, as far as they can be read. */
async function openThose(assessments: AssessmentStore, read: readonly Assessment[]): Promise<void> {
  const { heads, open } = assessments.getState();
  const here = read.filter(({ id }) => heads.has(id));
  await Promise.allSettled(here.map(({ id }) => open(id)));
}
