import type { AnswerHistory } from "#assessment/answerHistory.ts";
import { createStore, type StoreApi } from "zustand/vanilla";

/** What can be undone in each assessment, by its id; forgotten when the page is left. */
export type AnswerHistoriesStore = StoreApi<ReadonlyMap<string, AnswerHistory>>;

export function createAnswerHistoriesStore(): AnswerHistoriesStore {
  return createStore<ReadonlyMap<string, AnswerHistory>>()(() => new Map());
}
