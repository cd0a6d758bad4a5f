import { createStore, type StoreApi } from "zustand/vanilla";
import type { AnswerHistory } from "#assessment/answerHistory.ts";

/** The undo histories of assessments by id, until the page is closed. */
export type AnswerHistoriesStore = StoreApi<ReadonlyMap<string, AnswerHistory>>;

/** Creates a store without histories. */
export function createAnswerHistoriesStore(): AnswerHistoriesStore {
  return createStore<ReadonlyMap<string, AnswerHistory>>()(() => new Map());
}
