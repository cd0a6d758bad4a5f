import type { Services } from "#screens/services.tsx";
import { createAnswerHistoriesStore } from "#store/answerHistories.ts";
import { askBeforeLeaving } from "#store/askBeforeLeaving.ts";
import { openDatabase } from "#store/database.ts";
import { createDeviceLock } from "#store/deviceLock.ts";
import type { LockAccess } from "#store/lock/unlock.ts";
import { expectLock, isLockExpected } from "#store/lockExpectation.ts";
import { createOfflineStore, thisBrowser } from "#store/offline.ts";
import { openStore } from "#store/openStore.ts";
import { memoryQuestionnaires, storedQuestionnaires } from "#store/ownQuestionnaires.ts";
import { browserStorage, type PreferencesStore } from "#store/preferences.ts";
import { memoryProfiles, storedProfiles } from "#store/reportProfiles.ts";
import { noTrash, storedTrash } from "#store/trash.ts";

type Needs = {
  readonly preferences: PreferencesStore;
  readonly unlocked: LockAccess | null;
  /** This browser has no data of the app yet. */
  readonly nothingStored: boolean;
  /** Called when another tab has set a lock, and this browser cannot remember it for the next start. */
  readonly onLocked: () => void;
};

/**
 * Opens the data of this browser, and the services around it. Loaded beside the app; a new visitor sees Home before.
 */
export function openServices({ preferences, unlocked, nothingStored, onLocked }: Needs): Services {
  const { keepNothing } = preferences.getState();
  const storage = browserStorage();
  const database = openDatabase(undefined, {
    ...(unlocked !== null && { cipher: unlocked.cipher }),
    onLockChanged: () => {
      expectLock(storage, true);
      // Starts again, unless the next start would not know of the lock.
      if (isLockExpected(storage)) deviceLock.getState().startAgain();
      else onLocked();
    },
  });
  const assessments = openStore(database, { keepNothing, nothingStored });
  const deviceLock = createDeviceLock({ database, assessments, preferences, storage, unlocked });
  askBeforeLeaving(assessments);
  return {
    assessments,
    answerHistories: createAnswerHistoriesStore(),
    preferences,
    reportProfiles: keepNothing ? memoryProfiles() : storedProfiles(database),
    ownQuestionnaires: keepNothing ? memoryQuestionnaires() : storedQuestionnaires(database),
    offline: createOfflineStore(thisBrowser()),
    trash: keepNothing ? noTrash() : storedTrash(database),
    deviceLock,
  };
}
