import "#ui/tokens.css";
import "#ui/fonts.css";
import "#ui/base.css";
import { openChannel } from "#store/channel.ts";
import { openDatabase } from "#store/database.ts";
import { createLibrary } from "#store/library.ts";
import { createQuestionnaireLoader } from "#store/loadQuestionnaire.ts";
import { createPreferences } from "#store/preferences.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();
const loadQuestionnaire = createQuestionnaireLoader(document.baseURI);
const library = createLibrary({ database: openDatabase(), channel: openChannel(), now, newId });

// Both are under way before the first screen is drawn.
void library.getState().load();
void loadQuestionnaire();

const root = document.getElementById("root");
if (root !== null) {
  const services = { library, preferences: createPreferences(), loadQuestionnaire, newId, now };
  createRoot(root).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
}
