import { exchangeCatalogue, explainCatalogue } from "./catalogues.ts";
import { withCatalogues } from "./withCatalogues.ts";

/**
 * The screens that are loaded on demand, by the word in their address. Not part of the first view, because the list of
 * their files is long.
 */
export const ON_DEMAND = {
  "set-up": () => import("#screens/set-up/SetUpScreen.tsx"),
  results: () => import("#screens/results/ResultsScreen.tsx"),
  risks: () => import("#screens/risks/RisksScreen.tsx"),
  plan: () => import("#screens/plan/PlanScreen.tsx"),
  report: () => import("#screens/report/ReportScreen.tsx"),
  pictures: () => import("#screens/pictures/PicturesScreen.tsx"),
  sheet: withCatalogues(() => import("#screens/sheet/SheetScreen.tsx"), exchangeCatalogue),
  settings: () => import("#screens/settings/SettingsScreen.tsx"),
  accessibility: () => import("#screens/accessibility/AccessibilityScreen.tsx"),
  questionnaire: () => import("#screens/questionnaire/QuestionnairePage.tsx"),
  questionnaires: () => import("#screens/questionnaires/QuestionnairesScreen.tsx"),
  method: withCatalogues(() => import("#screens/method/MethodPage.tsx"), explainCatalogue),
  compare: () => import("#screens/compare/ComparePage.tsx"),
  portfolio: () => import("#screens/portfolio/PortfolioPage.tsx"),
  verify: () => import("#screens/verify/VerifyScreen.tsx"),
};
