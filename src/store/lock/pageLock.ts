import { wouldLose } from "#store/askBeforeLeaving.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import type { DeviceLockStore } from "#store/deviceLock.ts";
import { isFileProtocol } from "#store/isFileProtocol.ts";
import type { PreferencesStore } from "#store/preferences.ts";
import { ASK } from "./askOtherTabs.ts";
import { watchIdle } from "./watchIdle.ts";

let isFollowing = false;

/** Gives the keys to new tabs while this one is unlocked, and locks all tabs after a time without use. */
export function followUnlocked(
  store: DeviceLockStore,
  channel: BroadcastChannel | null,
  preferences: PreferencesStore,
): void {
  if (isFollowing) return;
  isFollowing = true;
  channel?.addEventListener("message", ({ data }) => {
    const { unlocked, isLocking } = store.getState();
    // With pages opened from a disk, any other page could ask.
    if (data === ASK && unlocked !== null && !isLocking && !isFileProtocol()) channel.postMessage(unlocked.keys);
  });
  watchIdle(
    channel,
    () => preferences.getState().lockAfter,
    () => store.getState().unlocked !== null && store.getState().lockNow(),
  );
}

/** Milliseconds between two checks for changes that are not stored. */
const PATIENCE = 1000;

let isRestarting = false;

/** Loads the page again as soon as everything is stored, which empties its memory. */
export async function restartPage(assessments: AssessmentStore): Promise<void> {
  if (isRestarting) return;
  isRestarting = true;
  // Fields store their text when they lose the focus.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  do await Promise.race([assessments.getState().settled(), delay(PATIENCE)]);
  while (holdsChanges(assessments) && (await delay(PATIENCE)));
  // Nothing is lost, although reading can have failed: askBeforeLeaving.ts must not ask.
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true });
  location.reload();
}

/** A page that could not read anything has nothing to lose. */
function holdsChanges(assessments: AssessmentStore): boolean {
  const state = assessments.getState();
  return state.entries.size > 0 && wouldLose(state);
}

function delay(milliseconds: number): Promise<true> {
  return new Promise((resolve) => setTimeout(() => resolve(true), milliseconds));
}
