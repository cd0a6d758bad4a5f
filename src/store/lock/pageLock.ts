import { wouldLose } from "#store/askBeforeLeaving.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import type { Database } from "#store/database.ts";
import { delay } from "#store/delay.ts";
import type { DeviceLockStore } from "#store/deviceLock.ts";
import { isFileProtocol } from "#store/isFileProtocol.ts";
import type { PreferencesStore } from "#store/preferences.ts";
import { ASK, askForCipher, REMOVED, UNLOCKED } from "./askOtherTabs.ts";
import { watchIdle } from "./watchIdle.ts";

let isFollowing = false;

/** Gives the keys to the other tabs while this one is unlocked, and locks all tabs after a time without use. */
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
    if (data === ASK && !isLocking && !isFileProtocol()) channel.postMessage(unlocked?.keys ?? REMOVED);
  });
  channel?.postMessage(UNLOCKED);
  watchIdle(
    channel,
    () => preferences.getState().lockAfter,
    () => store.getState().unlocked !== null && store.getState().lockNow(),
  );
}

/** Milliseconds to wait for what is being stored, and between two attempts. */
const TIMEOUT = 1000;

let isRestarting = false;

/**
 * Loads the page again as soon as everything is stored, which empties its memory. If another tab has changed the lock,
 * what is not stored yet is stored under the new one.
 */
export async function restartPage(assessments: AssessmentStore, database: Database): Promise<void> {
  if (isRestarting) return;
  isRestarting = true;
  // Fields store their text when they lose the focus.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  while (!(await isStored(assessments))) {
    const cipher = await database.readLock().then(askForCipher, () => null);
    if (cipher !== null) database.setCipher(cipher);
    assessments.getState().retry();
    if (!(await isStored(assessments))) await delay(TIMEOUT);
  }
  // Nothing is lost, although reading can have failed: askBeforeLeaving.ts must not ask.
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true });
  location.reload();
}

/** Waits a little for what is being stored. A page that could not read anything has nothing to lose. */
async function isStored(assessments: AssessmentStore): Promise<boolean> {
  await Promise.race([assessments.getState().settled(), delay(TIMEOUT)]);
  const state = assessments.getState();
  return state.entries.size === 0 || !wouldLose(state);
}
