import { tolerateTranslation } from "#ui/tolerateTranslation.ts";
import "#ui/fonts.css";
import { loadPart } from "#lib/loadPart.ts";
import { ErrorBoundary } from "#screens/shell/ErrorBoundary.tsx";
import { FailureScreen } from "#screens/shell/FailureScreen.tsx";
import { Appearance } from "#screens/shell/Appearance.tsx";
import { keepScrollPlaceAtLinks, keepScrollPlace } from "#screens/shell/scrollRestoration.ts";
import { Screens } from "#screens/shell/Screens.tsx";
import { type Services, ServicesProvider } from "#screens/services.tsx";
import type { VisitorLanguage } from "#screens/shell/visitorLanguage.ts";
import { createAnswerHistoriesStore } from "#store/answerHistories.ts";
import { askBeforeLeaving } from "#store/askBeforeLeaving.ts";
import { openDatabase } from "#store/database.ts";
import { createDeviceLock, expectLock, isLockExpected } from "#store/deviceLock.ts";
import type { LockAccess } from "#store/lock/unlock.ts";
import { createOfflineStore, thisBrowser } from "#store/offline.ts";
import { openStore } from "#store/openStore.ts";
import { memoryQuestionnaires, storedQuestionnaires } from "#store/ownQuestionnaires.ts";
import { browserStorage, createPreferencesStore, followOtherTabs, type PreferencesStore } from "#store/preferences.ts";
import { memoryProfiles, storedProfiles } from "#store/reportProfiles.ts";
import { noTrash, storedTrash } from "#store/trash.ts";
import { installTrustedTypes } from "#store/trustedTypes.ts";
import { whenIdle } from "#store/whenIdle.ts";
import { ignoreStrayDrops } from "#ui/ignoreStrayDrops.ts";
import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";

/** The app: messages, services and routes around the screens. */
function App({ services, language }: { readonly services: Services; readonly language: VisitorLanguage }) {
  return (
    <ErrorBoundary fallback={<Failure {...language} />}>
      <LanguageProvider {...language}>
        <ServicesProvider services={services}>
          <Router hook={useHashLocation} aroundNav={keepScrollPlace}>
            <Appearance />
            <Screens />
          </Router>
        </ServicesProvider>
      </LanguageProvider>
    </ErrorBoundary>
  );
}

/** Has its own language provider, because the one around the screens may have failed. */
function Failure(language: VisitorLanguage) {
  return (
    <LanguageProvider {...language}>
      <FailureScreen />
    </LanguageProvider>
  );
}

/** The page of this start. */
type Page = { readonly root: Root; readonly language: VisitorLanguage; readonly preferences: PreferencesStore };

/** Opens the stored data, or asks for its passphrase, and renders the screens in place of the page's first sentences. */
export async function start(language: VisitorLanguage): Promise<void> {
  installTrustedTypes(document.baseURI);
  tolerateTranslation();
  const preferences = createPreferencesStore(browserStorage());
  followOtherTabs(preferences);
  keepScrollPlaceAtLinks();
  ignoreStrayDrops(document);
  const element = document.getElementById("root");
  if (element === null) return;
  // This notice is only for a start that fails.
  document.getElementById("not-started")?.remove();
  const page = { root: createRoot(element), language, preferences };
  if (isLockExpected(browserStorage()) && !preferences.getState().keepNothing) await askForPassphrase(page);
  else open(page, null);
}

/** Loads the screen that asks for the passphrase. */
async function askForPassphrase(page: Page): Promise<void> {
  const part = await loadPart(() => import("#screens/lock/startLocked.tsx"));
  if (part.ok) await part.value.startLocked(page, (unlocked) => open(page, unlocked));
  else page.root.render(<Failure {...page.language} />);
}

function open(page: Page, unlocked: LockAccess | null): void {
  const { root, language, preferences } = page;
  const { keepNothing } = preferences.getState();
  const storage = browserStorage();
  const database = openDatabase("tenspan", {
    ...(unlocked !== null && { cipher: unlocked.cipher }),
    onLockChanged: () => {
      expectLock(storage, true);
      // Starts again, unless the next start would not know of the lock.
      if (isLockExpected(storage)) deviceLock.getState().startAgain();
      else void askForPassphrase(page);
    },
  });
  const assessments = openStore(database, { keepNothing });
  const deviceLock = createDeviceLock({ database, assessments, preferences, storage, unlocked });
  const services = {
    assessments,
    answerHistories: createAnswerHistoriesStore(),
    preferences,
    reportProfiles: keepNothing ? memoryProfiles() : storedProfiles(database),
    ownQuestionnaires: keepNothing ? memoryQuestionnaires() : storedQuestionnaires(database),
    offline: createOfflineStore(thisBrowser()),
    trash: keepNothing ? noTrash() : storedTrash(database),
    deviceLock,
  };
  askBeforeLeaving(assessments);
  root.render(
    <StrictMode>
      <App services={services} language={language} />
    </StrictMode>,
  );
  whenIdle(async () => {
    await services.trash.removeOld(new Date());
    const part = await loadPart(() => import("#screens/shell/preload.ts"));
    if (part.ok) await part.value.preload(services);
    // Not in development, where files change constantly, and not in the single-file app, which needs no copy.
    if (import.meta.env.MODE === "production") await services.offline.getState().keep();
  });
}
