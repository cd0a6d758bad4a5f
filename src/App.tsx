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
import { createOfflineStore, thisBrowser } from "#store/offline.ts";
import { openStore } from "#store/openStore.ts";
import { memoryQuestionnaires, storedQuestionnaires } from "#store/ownQuestionnaires.ts";
import { browserStorage, createPreferencesStore, followOtherTabs } from "#store/preferences.ts";
import { memoryProfiles, storedProfiles } from "#store/reportProfiles.ts";
import { noTrash, storedTrash } from "#store/trash.ts";
import { installTrustedTypes } from "#store/trustedTypes.ts";
import { whenIdle } from "#store/whenIdle.ts";
import { ignoreStrayDrops } from "#ui/ignoreStrayDrops.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
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

/** Opens the stored data and renders the screens in place of the page's first sentences. */
export function start(language: VisitorLanguage): void {
  installTrustedTypes(document.baseURI);
  tolerateTranslation();
  const preferences = createPreferencesStore(browserStorage());
  followOtherTabs(preferences);
  const { keepNothing } = preferences.getState();
  const database = openDatabase();
  const assessments = openStore(database, { keepNothing });
  const answerHistories = createAnswerHistoriesStore();
  const reportProfiles = keepNothing ? memoryProfiles() : storedProfiles(database);
  const ownQuestionnaires = keepNothing ? memoryQuestionnaires() : storedQuestionnaires(database);
  const trash = keepNothing ? noTrash() : storedTrash(database);
  const offline = createOfflineStore(thisBrowser());
  askBeforeLeaving(assessments);
  keepScrollPlaceAtLinks();
  ignoreStrayDrops(document);

  const root = document.getElementById("root");
  if (root === null) return;
  // This notice is only for a start that fails.
  document.getElementById("not-started")?.remove();
  createRoot(root).render(
    <StrictMode>
      <App
        services={{ assessments, answerHistories, preferences, reportProfiles, ownQuestionnaires, offline, trash }}
        language={language}
      />
    </StrictMode>,
  );
  whenIdle(async () => {
    await trash.removeOld(new Date());
    const part = await loadPart(() => import("#screens/shell/preload.ts"));
    if (part.ok) await part.value.preload();
    // Not in development, where files change constantly, and not in the single-file app, which needs no copy.
    if (import.meta.env.MODE === "production") await offline.getState().keep();
  });
}
