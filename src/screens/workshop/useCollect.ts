import { useState } from "react";
import { MAX_FILE_TEXT } from "#assessment/limits.ts";
import { type ResponseResult, receiveCodes, receiveFile } from "#assessment/workshop/receive.ts";
import { previewResponses, type ResponsePreview, withResponses } from "#assessment/workshop/respondents.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import type { WorkshopActions } from "./useWorkshop.ts";

/** The preview of responses before their import, and its actions. */
export type ResponseImport = {
  readonly preview: readonly ResponsePreview[];
  /** Number of responses that would change something. */
  readonly count: number;
  readonly isReading: boolean;
  readonly open: (files: readonly File[]) => void;
  /** Returns the number of codes found in the text. */
  readonly paste: (text: string) => number;
  readonly apply: () => void;
  readonly discard: () => void;
};

/** Collects responses from files and codes for one preview and one import. */
export function useCollect(session: Session, actions: WorkshopActions): ResponseImport {
  const text = useText();
  const [received, setReceived] = useState<readonly ResponseResult[]>([]);
  const [isReading, setReading] = useState(false);
  const preview = previewResponses(session.assessment, received);
  const count = preview.filter(isTaken).length;
  const add = (more: readonly ResponseResult[]) => setReceived((before) => [...before, ...more]);
  return {
    preview,
    count,
    isReading,
    open: async (files) => {
      setReading(true);
      add(await Promise.all(files.map((file) => readResponse(file, session))));
      setReading(false);
    },
    paste: (pasted) => {
      const found = receiveCodes(pasted, session);
      add(found);
      return found.length;
    },
    apply: () => {
      const nameOf = (position: number) => text("workshop.participantName", { position });
      actions.act(text("workshop.taken", { count }), (before, now) =>
        withResponses(before, previewResponses(before, received), nameOf, now),
      );
      setReceived([]);
    },
    discard: () => setReceived([]),
  };
}

function isTaken(one: ResponsePreview): boolean {
  return one.status === "new" || (one.status === "replaces" && !one.isSame);
}

async function readResponse(file: File, session: Session): Promise<ResponseResult> {
  if (file.size === 0) return { ok: false, source: file.name, refusal: { kind: "empty" } };
  if (file.size > MAX_FILE_TEXT) return { ok: false, source: file.name, refusal: { kind: "damaged" } };
  const read = await file.text().catch(() => null);
  if (read === null) return { ok: false, source: file.name, refusal: { kind: "unreadable" } };
  return receiveFile(file.name, read, session);
}
