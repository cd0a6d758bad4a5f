import { exchangeCatalogue, explainCatalogue } from "./catalogues.ts";
import { withAllMessages } from "./withCatalogues.ts";

/**
 * The screens that are loaded on demand, by the word in their address. Not part of the first view, because the list of
 * their files is long.
 */
export const ON_DEMAND = {
  "set-up": () => import("#screens/set-up/SetUpScreen.tsx"),
  results: () => import("#screens/results/ResultsScreen.tsx"),
  risks: withAllMessages(() => import("#screens/risks/RisksScreen.tsx")),
  plan: withAllMessages(() => import("#screens/plan/PlanScreen.tsx")),
  report: withAllMessages(() => import("#screens/report/ReportScreen.tsx")),
  pictures: withAllMessages(() => import("#screens/pictures/PicturesScreen.tsx")),
  sheet: withAllMessages(() => import("#screens/sheet/SheetScreen.tsx"), exchangeCatalogue),
  settings: withAllMessages(() => import("#screens/settings/SettingsScreen.tsx")),
  accessibility: withAllMessages(() => import("#screens/accessibility/AccessibilityScreen.tsx")),
  questionnaire: withAllMessages(() => import("#screens/questionnaire/QuestionnairePage.tsx")),
  questionnaires: withAllMessages(() => import("#screens/questionnaires/QuestionnairesScreen.tsx")),
  method: withAllMessages(() => import("#screens/method/MethodPage.tsx"), explainCatalogue),
  compare: withAllMessages(() => import("#screens/compare/ComparePage.tsx")),
  portfolio: withAllMessages(() => import("#screens/portfolio/PortfolioPage.tsx")),
  verify: withAllMessages(() => import("#screens/verify/VerifyScreen.tsx")),
};
