import { useEffect, useRef, useState } from "react";
import { type OpenedSheets, openSheets } from "#exchange/answers/openSheets.ts";
import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { MAX_SHEET_BYTES, type Sheet, type SheetError } from "#exchange/sheet/sheet.ts";
import { loadPart, type NoAnswer } from "#lib/loadPart.ts";
import { err, type Result } from "#lib/result.ts";
import type { Session } from "#screens/session.ts";
import { readBytes } from "#store/files.ts";

/** The reason a file was not read. */
export type SheetFailure = SheetError | NoAnswer | { readonly kind: "unreadable" };

/** The state of opening a spreadsheet with answers. */
export type SheetFileState =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly failure: SheetFailure }
  | { readonly kind: "opened"; readonly name: string; readonly opened: OpenedSheets };

const NO_FILE: SheetFileState = { kind: "none" };

/** Reads the chosen spreadsheet; choosing another or leaving the screen cancels reading. */
export function useSheetFile({ questionnaire }: Session, exchangeText: ExchangeFormatter) {
  const [state, setState] = useState<SheetFileState>(NO_FILE);
  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(), []);
  const stop = () => {
    reading.current?.abort();
    setState(NO_FILE);
  };
  const open = async (file: File) => {
    reading.current?.abort();
    const started = new AbortController();
    reading.current = started;
    const { signal } = started;
    const { name } = file;
    setState({ kind: "reading", name });
    const read = await readFile(file, signal);
    if (signal.aborted) return;
    if (!read.ok) return setState({ kind: "failed", name, failure: read.error });
    return setState({ kind: "opened", name, opened: openSheets(read.value, questionnaire, exchangeText) });
  };
  return { state, open, stop };
}

async function readFile(file: File, signal: AbortSignal): Promise<Result<readonly Sheet[], SheetFailure>> {
  const bytes = await readBytes(file, MAX_SHEET_BYTES);
  if (!bytes.ok)
    return err(bytes.error.kind === "tooBig" ? { kind: "tooLarge", most: MAX_SHEET_BYTES } : { kind: "unreadable" });
  const part = await loadPart(() => import("#exchange/sheet/readSheetsInWorker.ts"));
  return part.ok ? part.value.readSheetsInWorker(bytes.value, file.name, signal) : part;
}
