import "#ui/tokens.css";
import "#ui/fonts.css";
import "#ui/base.css";
import { preload } from "#screens/preload.ts";
import { askBeforeLeaving } from "#store/askBeforeLeaving.ts";
import { openStore } from "#store/openStore.ts";
import { browserStorage, createPreferencesStore } from "#store/preferences.ts";
import { installTrustedTypes } from "#store/trustedTypes.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

installTrustedTypes(document.baseURI);

const preferences = createPreferencesStore(browserStorage());
const assessments = openStore({ keepNothing: preferences.getState().keepNothing });
askBeforeLeaving(assessments);

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App services={{ assessments, preferences }} />
    </StrictMode>,
  );
}

// Long after the first paint; browsers without idle callbacks fetch each screen when it is opened.
window.addEventListener("load", () => window.requestIdleCallback?.(() => void preload(), { timeout: 10_000 }));
