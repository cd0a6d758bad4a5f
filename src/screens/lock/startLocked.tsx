import { applyAppearance } from "#screens/shell/Appearance.tsx";
import { screenCatalogue } from "#screens/shell/catalogues.ts";
import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import { openDatabase } from "#store/database.ts";
import { expectLock } from "#store/lockExpectation.ts";
import { askOtherTabs } from "#store/lock/askOtherTabs.ts";
import { readLock } from "#store/lock/lock.ts";
import type { LockAccess } from "#store/lock/unlock.ts";
import { browserStorage, type PreferencesStore } from "#store/preferences.ts";
import { type ReactNode, StrictMode } from "react";
import { LockScreen } from "./LockScreen.tsx";

type Page = {
  readonly root: { readonly render: (screen: ReactNode) => void };
  readonly language: { readonly locale: string };
  readonly preferences: PreferencesStore;
};

/**
 * Asks for the passphrase of the data on this device, unless another tab is unlocked, and calls `open` with the opened
 * lock; with null if there is no lock, or it was removed meanwhile.
 */
export async function startLocked(page: Page, open: (unlocked: LockAccess | null) => void): Promise<void> {
  const { root, preferences } = page;
  const { locale } = page.language;
  const database = openDatabase();
  const stored = await database.readLock().catch(() => undefined);
  if (stored === undefined) {
    expectLock(browserStorage(), false);
    return open(null);
  }
  const lock = readLock(stored);
  const unlocked = lock && (await askOtherTabs(lock));
  if (unlocked !== null) return open(unlocked);
  applyAppearance(preferences.getState());
  const messages = await screenCatalogue.load(locale);
  root.render(
    <StrictMode>
      <LanguageProvider locale={locale} messages={messages}>
        <LockScreen lock={lock} database={database} onOpen={open} />
      </LanguageProvider>
    </StrictMode>,
  );
}
