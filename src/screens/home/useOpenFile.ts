import { useState } from "react";
import { useLocation } from "wouter";
import { loadPart } from "#lib/loadPart.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { OpenOutcome } from "#screens/opening/openFiles.ts";
import { useOpening } from "#screens/services.tsx";
import { requestPersistentStorage } from "#store/deviceData.ts";

/** The state of opening files; while reading, `done` of `all` files are read. */
export type OpenState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly done: number; readonly all: number }
  | OpenOutcome;

const IDLE: OpenState = { kind: "idle" };

/** Opens files. A single assessment leads to its results; everything else returns a state to show. */
export function useOpenFile() {
  const opening = useOpening();
  const [, navigate] = useLocation();
  const [state, setState] = useState<OpenState>(IDLE);

  const leadInto = (id: string | undefined) => {
    setState(IDLE);
    if (id !== undefined) navigate(assessmentAddress(id, "results"));
  };

  const open = async (files: readonly File[]) => {
    requestPersistentStorage();
    const all = files.length;
    setState({ kind: "reading", done: 0, all });
    const [opened, part] = await Promise.all([opening(), loadPart(() => import("#screens/opening/openFiles.ts"))]);
    if (!opened.ok || !part.ok) {
      const failure = { kind: "missingPart" } as const;
      return setState({ kind: "done", opened: [], refused: files.map((file) => ({ name: file.name, failure, file })) });
    }
    const outcome = await part.value.openFiles(files, opened.value, (done) => setState({ kind: "reading", done, all }));
    return outcome.kind === "into" ? leadInto(outcome.id) : setState(outcome);
  };

  return { state, open, leadInto, become: (outcome: OpenOutcome | null) => setState(outcome ?? IDLE) };
}
