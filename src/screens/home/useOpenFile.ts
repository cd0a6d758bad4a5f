import type { Assessment } from "#assessment/schema.ts";
import { whenReady } from "#store/whenReady.ts";
import { useState } from "react";
import { useServices } from "#screens/services.tsx";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import type { Failure } from "./OpenFailure.tsx";

export type OpenState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "opened"; readonly count: number }
  | { readonly kind: "failed"; readonly name: string; readonly failure: Failure }
  /** The same assessment is here already; the visitor decides. */
  | { readonly kind: "exists"; readonly name: string; readonly here: string; readonly file: string };

/** Reads a file through the one door and adds what it holds; a file that is refused changes nothing. */
export function useOpenFile() {
  const { assessments } = useServices();
  const [state, setState] = useState<OpenState>({ kind: "idle" });
  const [waiting, setWaiting] = useState<Assessment | null>(null);

  const open = async (file: File) => {
    setState({ kind: "reading" });
    const [submitted, builtIn, { openFile }] = await Promise.all([
      import("#screens/readSubmitted.ts").then(({ readSubmitted }) => readSubmitted(file)),
      builtInQuestionnaire(),
      import("#assessment/openFile.ts"),
    ]);
    const fail = (failure: Failure) => setState({ kind: "failed", name: file.name, failure });
    if (!submitted.ok) return fail(submitted.error);
    const opened = openFile(submitted.value.assessment, builtIn.ok ? [builtIn.value] : []);
    if (!opened.ok) return fail(opened.error);
    const [only] = opened.value;
    // Whoever opens a file at once must not be ahead of what this device has kept.
    await whenReady(assessments);
    const { entries, importAssessments } = assessments.getState();
    const here = only === undefined ? undefined : entries.get(only.id)?.assessment;
    if (opened.value.length === 1 && only !== undefined && here !== undefined) {
      setWaiting(only);
      const { organisation } = only.subject;
      return setState({ kind: "exists", name: organisation, here: here.updatedAt, file: only.updatedAt });
    }
    // Of an archive, what is here already stays as it is here, and the file's version comes beside it.
    importAssessments(opened.value, "keepBoth");
    return setState({ kind: "opened", count: opened.value.length });
  };

  const decide = (decision: "keepBoth" | "replace") => {
    if (waiting === null) return;
    assessments.getState().importAssessments([waiting], decision);
    setWaiting(null);
    setState({ kind: "opened", count: 1 });
  };

  const dismiss = () => {
    setWaiting(null);
    setState({ kind: "idle" });
  };

  return { state, open, decide, dismiss };
}
