import { type ReactNode, StrictMode } from "react";
import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import { applyAppearance } from "#screens/shell/Appearance.tsx";
import { screenCatalogue } from "#screens/shell/catalogues.ts";
import { openDatabase } from "#store/database.ts";
import { LOCK_NOW, openLockChannel } from "#store/deviceLock.ts";
import { askOtherTabs, UNLOCKED } from "#store/lock/askOtherTabs.ts";
import { readLock } from "#store/lock/lock.ts";
import type { LockAccess } from "#store/lock/unlock.ts";
import { expectLock } from "#store/lockExpectation.ts";
import { browserStorage, type PreferencesStore } from "#store/preferences.ts";
import { LockScreen } from "./LockScreen.tsx";

type Page = {
  readonly root: { readonly render: (screen: ReactNode) => void };
  readonly language: { readonly locale: string };
  readonly preferences: PreferencesStore;
};

/**
 * Asks for the passphrase of the data on this device, unless another tab is unlocked, and calls `open` once: with the
 * opened lock, or with null if there is none. Until then it follows the other tabs: what one of them unlocks or deletes
 * is open here, too.
 */
export async function startLocked(page: Page, open: (unlocked: LockAccess | null) => void): Promise<void> {
  const { root, preferences } = page;
  const { locale } = page.language;
  const database = openDatabase();
  const channel = openLockChannel();
  let isOpen = false;
  const openOnce = (unlocked: LockAccess | null) => {
    if (isOpen) return;
    isOpen = true;
    channel?.close();
    if (unlocked === null) expectLock(browserStorage(), false);
    open(unlocked);
  };
  const look = async () => {
    const stored = await database.readLock().catch(() => undefined);
    if (stored === undefined) return openOnce(null);
    const lock = readLock(stored);
    const unlocked = lock && (await askOtherTabs(lock));
    if (unlocked !== null) return openOnce(unlocked);
    const messages = await screenCatalogue.load(locale);
    if (isOpen) return;
    applyAppearance(preferences.getState());
    root.render(
      <StrictMode>
        <LanguageProvider locale={locale} messages={messages}>
          <LockScreen lock={lock} database={database} onOpen={openOnce} />
        </LanguageProvider>
      </StrictMode>,
    );
  };
  channel?.addEventListener("message", ({ data }) => (data === UNLOCKED || data === LOCK_NOW) && void look());
  await look();
}
