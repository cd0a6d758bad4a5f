import { tolerateTranslation } from "#ui/tolerateTranslation.ts";
import "#ui/fonts.css";
import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { loadPart } from "#lib/loadPart.ts";
import { ok } from "#lib/result.ts";
import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import { type Opening, type Services, ServicesProvider } from "#screens/services.tsx";
import { Appearance } from "#screens/shell/Appearance.tsx";
import { ErrorBoundary } from "#screens/shell/ErrorBoundary.tsx";
import { FailureScreen } from "#screens/shell/FailureScreen.tsx";
import { loadServices } from "#screens/shell/loadServices.ts";
import { preloadStart } from "#screens/shell/preloadStart.ts";
import { Screens } from "#screens/shell/Screens.tsx";
import { keepScrollPlace, keepScrollPlaceAtLinks } from "#screens/shell/scrollRestoration.ts";
import type { VisitorLanguage } from "#screens/shell/visitorLanguage.ts";
import type { LockAccess } from "#store/lock/unlock.ts";
import { isLockExpected } from "#store/lockExpectation.ts";
import { browserStorage, createPreferencesStore, followOtherTabs, type PreferencesStore } from "#store/preferences.ts";
import { installTrustedTypes } from "#store/trustedTypes.ts";
import { whenIdle } from "#store/whenIdle.ts";
import { ignoreStrayDrops } from "#ui/ignoreStrayDrops.ts";

/** The page of this start. */
type Page = { readonly root: Root; readonly language: VisitorLanguage; readonly preferences: PreferencesStore };

type Props = Omit<Page, "root"> & { readonly services: Services | null; readonly opening: Opening };

/** The app: messages, services and routes around the screens. */
function App({ language, preferences, services, opening }: Props) {
  return (
    <ErrorBoundary fallback={<Failure {...language} />}>
      <LanguageProvider {...language}>
        <ServicesProvider services={services} opening={opening}>
          <Router hook={useHashLocation} aroundNav={keepScrollPlace}>
            <Appearance preferences={preferences} />
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

/**
 * Opens the stored data, or asks for its passphrase, and renders the screens in place of the page's first sentences.
 * `isHomeOfNew`: the screen is Home, and this browser has no data of the app yet; then nothing has to be opened first.
 */
export async function start(language: VisitorLanguage, isHomeOfNew: boolean): Promise<void> {
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
  const { keepNothing } = preferences.getState();
  if (isLockExpected(browserStorage()) && !keepNothing) return askForPassphrase(page);
  await open(page, null, isHomeOfNew && !keepNothing);
}

/** Loads the screen that asks for the passphrase. */
async function askForPassphrase(page: Page): Promise<void> {
  const part = await loadPart(() => import("#screens/lock/startLocked.tsx"));
  if (part.ok) await part.value.startLocked(page, (unlocked) => void open(page, unlocked));
  else page.root.render(<Failure {...page.language} />);
}

async function open(page: Page, unlocked: LockAccess | null, nothingStored = false): Promise<void> {
  const opening = loadServices().then((part) => {
    if (!part.ok) return part;
    const onLocked = () => void askForPassphrase(page);
    return ok(part.value.openServices({ preferences: page.preferences, unlocked, nothingStored, onLocked }));
  });
  if (nothingStored) render(page, null, opening);
  const opened = await opening;
  if (!opened.ok) {
    // Home of a new visitor stays: it says so when the services are needed.
    if (!nothingStored) page.root.render(<Failure {...page.language} />);
    return;
  }
  const services = opened.value;
  render(page, services, opening);
  // Not before, because the picture on Home would wait.
  if (nothingStored) preloadStart();
  whenIdle(async () => {
    await services.trash.removeOld(new Date());
    const part = await loadPart(() => import("#screens/shell/preload.ts"));
    if (part.ok) await part.value.preload(services);
    // Not in development, where files change constantly, and not in the single-file app, which needs no copy.
    if (import.meta.env.MODE === "production") await services.offline.getState().keep();
  });
}

function render({ root, language, preferences }: Page, services: Services | null, opening: Opening): void {
  root.render(
    <StrictMode>
      <App language={language} preferences={preferences} services={services} opening={opening} />
    </StrictMode>,
  );
}
